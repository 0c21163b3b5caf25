import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface StackProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /**
   * The element.
   * @default 'div'
   */
  as?: 'div' | 'section' | 'ul' | 'ol' | 'form' | undefined;
  /**
   * Between the parts, in px at 16 px text.
   * @default 20
   */
  gap?: 4 | 8 | 16 | 24 | 32 | 40 | 64 | undefined;
  /** The parts. */
  children: ReactNode;
  ref?: Ref<HTMLElement> | undefined;
}

/** Parts below each other with the same distance between. */
export const Stack = /* @__PURE__ */ withRef(function Stack(props: StackProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as: Element = 'div', gap, className, ...rest } = props;
  return <Element {...rest} ref={ref as never} className={classNames('sthlm-stack', className)} data-gap={gap} />;
});
