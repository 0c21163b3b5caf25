import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface GridProps extends Omit<HTMLAttributes<HTMLElement>, 'children'>, RefAttributes<HTMLElement> {
  /**
   * The element.
   * @default 'div'
   */
  as?: 'div' | 'ul' | 'ol' | undefined;
  /** Equal columns, for cards and tiles: one on a phone, two from 768 px, and this many from 992 px. Without it there are twelve, from 992 px. */
  columns?: 2 | 3 | 4 | undefined;
  /**
   * Between the columns and rows, in px at 16 px text; without it that of the page, 32.
   */
  gap?: 8 | 16 | 24 | 32 | 40 | 64 | undefined;
  /** `GridItem`s in twelve columns, or cards in equal ones. */
  children: ReactNode;
}

/** Columns: one on a phone, and from 992 px twelve that the parts share, or equal ones for cards and tiles. */
export const Grid = /* @__PURE__ */ withRef(function Grid(props: GridProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as: Element = 'div', columns, gap, className, ...rest } = props;
  return <Element {...rest} ref={ref as never} className={classNames('sthlm-grid', className)} data-columns={columns} data-gap={gap} />;
});
