import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { chevronDownIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';

export interface DetailsProps extends Omit<ComponentPropsWithRef<'details'>, 'open'> {
  /**
   * The words that open it. They say what one finds there: "Så räknar vi ut avgiften", never "läs mer".
   * @textKind button
   */
  summary: ReactNode;
  /** Open from the start. The reader opens and closes it from then on. */
  open?: boolean | undefined;
  /** What is shown when it is open. */
  children: ReactNode;
}

/** An explanation in a text that few readers need, behind words that open it. */
export const Details = /* @__PURE__ */ withRef(function Details(props: DetailsProps, ref: ForwardedRef<HTMLDetailsElement>): ReactElement {
  const { summary, className, children, ...rest } = props;
  return (
    <details {...rest} ref={ref} className={classNames('sthlm-details', className)}>
      <summary className="sthlm-details__summary">
        <Icon icon={chevronDownIcon} />
        <span className="sthlm-details__label">{summary}</span>
      </summary>
      <div className="sthlm-details__content">{children}</div>
    </details>
  );
});
