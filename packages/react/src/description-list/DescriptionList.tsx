import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';

export interface DescriptionListItem {
  /** What it is: "Personnummer". */
  term: ReactNode;
  /** Its value, answer or meaning. */
  description: ReactNode;
  /** What can be done with it: links or buttons whose words say with what, "Ändra telefonnummer". */
  actions?: ReactNode;
}

export interface DescriptionListProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** The pairs, in the order in which they are read. */
  items: readonly DescriptionListItem[];
}

/** Words and what belongs to them: facts of a matter, or answers to check before they are sent. */
export const DescriptionList = /* @__PURE__ */ withRef(function DescriptionList(props: DescriptionListProps, ref: ForwardedRef<HTMLDListElement>): ReactElement {
  const { items, className, ...rest } = props;
  return (
    <dl {...rest} ref={ref} className={classNames('sthlm-description-list', className)}>
      {items.map(({ term, description, actions }, index) => (
        <div key={index} className="sthlm-description-list__row">
          <dt className="sthlm-description-list__term">{term}</dt>
          <dd className="sthlm-description-list__description">{description}</dd>
          {isGiven(actions) && <dd className="sthlm-description-list__actions">{actions}</dd>}
        </div>
      ))}
    </dl>
  );
});
