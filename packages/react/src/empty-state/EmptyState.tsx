import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';

export interface EmptyStateProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /**
   * What is not there: "Inga träffar på ”bostadd”".
   * @textKind heading
   */
  title: ReactNode;
  /**
   * The heading's level.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Why it may be so, and what to try. */
  children?: ReactNode;
  /** The ways on: links, or a `Button`. */
  actions?: ReactNode;
}

/** Stands where a list would be: says what is not there, why, and what to do instead. */
export const EmptyState = /* @__PURE__ */ withRef(function EmptyState(props: EmptyStateProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { title, headingLevel = 2, actions, className, children, ...rest } = props;
  const Title = `h${headingLevel}` as const;
  return (
    <div {...rest} ref={ref} className={classNames('sthlm-empty-state', className)} data-sthlm-surface="base">
      <Title className="sthlm-empty-state__title">{title}</Title>
      {isGiven(children) && <div className="sthlm-empty-state__content">{children}</div>}
      {isGiven(actions) && <div className="sthlm-empty-state__actions">{actions}</div>}
    </div>
  );
});
