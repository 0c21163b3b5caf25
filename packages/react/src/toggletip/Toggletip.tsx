import { useId, type ComponentPropsWithRef, type ForwardedRef, type ReactElement } from 'react';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { infoIcon } from '../internal/icons.ts';
import { popoverTarget } from '../internal/native-attributes.ts';
import { withRef } from '../internal/with-ref.ts';

export interface ToggletipProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /**
   * What the button is called by those who can't see what it stands beside: "Vad räknas som inkomst?".
   * @textKind label
   */
  label: string;
  /** The explanation: a sentence or two, words only. Links and buttons belong in a `Popover`. */
  children: string;
}

/** A small "i" beside a word or a label, which opens a line or two that explain it. */
export const Toggletip = /* @__PURE__ */ withRef(function Toggletip(props: ToggletipProps, ref: ForwardedRef<HTMLSpanElement>): ReactElement {
  const { label, className, children, ...rest } = props;
  const id = useId();
  return (
    <span {...rest} ref={ref} className={classNames('sthlm-toggletip', className)}>
      <button type="button" className="sthlm-toggletip__button" aria-label={label} aria-describedby={id} {...popoverTarget(id)}>
        <Icon icon={infoIcon} />
      </button>
      <span id={id} popover="auto" className="sthlm-toggletip__bubble" data-sthlm-surface="page">
        {children}
      </span>
    </span>
  );
});
