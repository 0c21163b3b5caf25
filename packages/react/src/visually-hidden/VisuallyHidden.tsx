import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface VisuallyHiddenProps extends Omit<HTMLAttributes<HTMLElement>, 'children'>, RefAttributes<HTMLElement> {
  /**
   * The element.
   * @default 'span'
   */
  as?: 'span' | 'div' | undefined;
  /** The words. */
  children: ReactNode;
}

/** Words for those who listen, where those who look see the same in another way. */
export const VisuallyHidden = /* @__PURE__ */ withRef(function VisuallyHidden(props: VisuallyHiddenProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as: Element = 'span', className, ...rest } = props;
  return <Element {...rest} ref={ref as never} className={classNames('sthlm-visually-hidden', className)} />;
});
