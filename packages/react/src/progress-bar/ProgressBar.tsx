import { useId, type ComponentPropsWithRef, type ForwardedRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface ProgressBarProps extends Omit<ComponentPropsWithRef<'progress'>, 'children' | 'value' | 'max'> {
  /**
   * What is being done: "Skickar ritning.pdf".
   * @textKind label
   */
  label: ReactNode;
  /** How much is done, from 0 to `max`. */
  value: number;
  /**
   * How much there is.
   * @default 100
   */
  max?: number | undefined;
  /** How much is done, in words: "2 av 5 filer". Without it, a percentage. */
  valueText?: string | undefined;
}

/** Says how much is done of what takes a while. */
export const ProgressBar = /* @__PURE__ */ withRef(function ProgressBar(props: ProgressBarProps, ref: ForwardedRef<HTMLProgressElement>): ReactElement {
  const { label, value, max = 100, valueText, id, className, ...rest } = props;
  const ownId = useId();
  const barId = id ?? ownId;
  const said = valueText ?? `${Math.floor((value / max) * 100)}\u00A0%`;
  return (
    <div className={classNames('sthlm-progress-bar', className)}>
      <div className="sthlm-progress-bar__head">
        <label htmlFor={barId} className="sthlm-progress-bar__label">
          {label}
        </label>
        <span className="sthlm-progress-bar__value" aria-hidden="true">
          {said}
        </span>
      </div>
      <progress aria-valuetext={said} {...rest} ref={ref} id={barId} className="sthlm-progress-bar__bar" value={value} max={max} />
    </div>
  );
});
