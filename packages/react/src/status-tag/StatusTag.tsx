import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { Icon } from '../icon/index.ts';
import { circleCheckIcon, circleIcon, circleXIcon, clockIcon, triangleAlertIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';

export type StatusTagTone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

export interface StatusTagProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /**
   * What it means: `neutral` nothing has begun, `info` it goes on, `success` it is done, `warning` it waits for the reader,
   * `error` it was refused or failed. Each has an icon of its own.
   * @default 'info'
   */
  tone?: StatusTagTone | undefined;
  /** Where something stands, in a word or two: "Pågår", "Väntar på dig". */
  children: ReactNode;
}

const icons = { neutral: circleIcon, info: clockIcon, success: circleCheckIcon, warning: triangleAlertIcon, error: circleXIcon };

/** Where a matter stands: an icon and words. */
export const StatusTag = /* @__PURE__ */ withRef(function StatusTag(props: StatusTagProps, ref: ForwardedRef<HTMLSpanElement>): ReactElement {
  const { tone = 'info', className, children, ...rest } = props;
  return (
    <span {...rest} ref={ref} className={classNames('sthlm-status-tag', className)} data-tone={tone}>
      <Icon icon={icons[tone]} size={20} />
      {children}
    </span>
  );
});
