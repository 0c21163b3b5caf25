import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface ClusterProps extends Omit<HTMLAttributes<HTMLElement>, 'children'>, RefAttributes<HTMLElement> {
  /**
   * The element.
   * @default 'div'
   */
  as?: 'div' | 'ul' | 'p' | undefined;
  /**
   * Between the parts, in px at 16 px text.
   * @default 16
   */
  gap?: 4 | 8 | 16 | 24 | 32 | 40 | 64 | undefined;
  /** The parts. */
  children: ReactNode;
}

/** Small parts beside each other, that wrap to a new line where the room ends. */
export const Cluster = /* @__PURE__ */ withRef(function Cluster(props: ClusterProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as: Element = 'div', gap, className, ...rest } = props;
  return <Element {...rest} ref={ref as never} className={classNames('sthlm-cluster', className)} data-gap={gap} />;
});
