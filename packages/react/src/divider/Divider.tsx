import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface DividerProps extends Omit<ComponentPropsWithRef<'hr'>, 'children'> {
  /**
   * 1 px between rows, 2 px between parts of a page.
   * @default 1
   */
  weight?: 1 | 2 | undefined;
}

/** A line between parts that have nothing to do with each other. */
export const Divider = /* @__PURE__ */ withRef(function Divider(props: DividerProps, ref: ForwardedRef<HTMLHRElement>): ReactElement {
  const { weight = 1, className, ...rest } = props;
  return <hr {...rest} ref={ref} className={classNames('sthlm-divider', className)} data-weight={weight === 2 ? 2 : undefined} />;
});
