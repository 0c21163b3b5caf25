import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface ContainerProps extends Omit<HTMLAttributes<HTMLElement>, 'children'>, RefAttributes<HTMLElement> {
  /**
   * The element.
   * @default 'div'
   */
  as?: 'div' | 'main' | 'section' | undefined;
  /** What stands in it. */
  children: ReactNode;
}

/** As wide as the content of a page may be, with the margins of the page at its sides. */
export const Container = /* @__PURE__ */ withRef(function Container(props: ContainerProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as: Element = 'div', className, ...rest } = props;
  return <Element {...rest} ref={ref as never} className={classNames('sthlm-container', className)} />;
});
