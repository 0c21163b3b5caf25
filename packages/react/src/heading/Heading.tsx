import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
export type HeadingSize = 'display' | 'h1' | 'h1-small' | 'h2' | 'h3' | 'h4';

export interface HeadingProps extends Omit<ComponentPropsWithRef<'h2'>, 'children'> {
  /** Its place in the outline of the page: one step at a time, one 1 a page. */
  level: HeadingLevel;
  /** How it looks; follows `level` when left out. `display` is for the start page's hero, `h1-small` for the steps of a service. */
  size?: HeadingSize | undefined;
  /** Sentence case, no full stop. */
  children: ReactNode;
}

const sizeOfLevel: Record<HeadingLevel, HeadingSize> = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h4', 6: 'h4' };

/** A heading: its level for those who listen, its size for those who look. */
export const Heading = /* @__PURE__ */ withRef(function Heading(
  { level, size, className, children, ...native }: HeadingProps,
  ref: ForwardedRef<HTMLHeadingElement>,
): ReactElement {
  const Tag = `h${level}` as const;
  return (
    <Tag {...native} className={classNames('sthlm-heading', className)} data-size={size ?? sizeOfLevel[level]} ref={ref}>
      {children}
    </Tag>
  );
});
