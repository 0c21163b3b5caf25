import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface GridItemProps extends Omit<HTMLAttributes<HTMLElement>, 'children'>, RefAttributes<HTMLElement> {
  /**
   * The element.
   * @default 'div'
   */
  as?: 'div' | 'li' | 'article' | 'aside' | 'section' | undefined;
  /** How many of the twelve columns it takes from 992 px; all of them without it. */
  span?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | undefined;
  /** What stands in it. */
  children: ReactNode;
}

/** A part of a `Grid` of twelve columns. */
export const GridItem = /* @__PURE__ */ withRef(function GridItem(props: GridItemProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as: Element = 'div', span, className, ...rest } = props;
  return <Element {...rest} ref={ref as never} className={classNames('sthlm-grid__item', className)} data-span={span} />;
});
