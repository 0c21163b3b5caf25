import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface BadgeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** How many. Nothing is drawn for 0. */
  count: number;
  /**
   * What is counted, read out after the number: "nya meddelanden".
   * @textKind label
   */
  label: string;
  /**
   * The largest number that is written out; above it stands "99+".
   * @default 99
   */
  max?: number | undefined;
}

/** How many there are of something new, beside the link or button that leads there. */
export const Badge = /* @__PURE__ */ withRef(function Badge(props: BadgeProps, ref: ForwardedRef<HTMLSpanElement>): ReactElement | null {
  const { count, label, max = 99, className, ...rest } = props;
  if (count === 0) return null;
  return (
    <span {...rest} ref={ref} className={classNames('sthlm-badge', className)}>
      {count > max ? `${max}+` : count}
      <span className="sthlm-visually-hidden"> {label}</span>
    </span>
  );
});
