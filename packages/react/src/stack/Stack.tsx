import type { ComponentPropsWithRef, ForwardedRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

interface StackLook {
  /**
   * Between the parts, in px at 16 px text. In a form 40 is the distance of fields, which compact density makes 24.
   * @default 20
   */
  gap?: 4 | 8 | 16 | 24 | 32 | 40 | 64 | undefined;
  /** The parts. */
  children: ReactNode;
}

export interface StackElementProps extends StackLook, Omit<HTMLAttributes<HTMLElement>, keyof StackLook>, RefAttributes<HTMLElement> {
  /**
   * The element.
   * @default 'div'
   */
  as?: 'div' | 'section' | 'ul' | 'ol' | undefined;
}

export interface StackFormProps extends StackLook, Omit<ComponentPropsWithRef<'form'>, keyof StackLook> {
  as: 'form';
}

export type StackProps = StackElementProps | StackFormProps;

/** Parts below each other with the same distance between. */
export const Stack = /* @__PURE__ */ withRef(function Stack(props: StackProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as = 'div', gap, className, ...rest } = props as StackElementProps;
  const Element = as as 'div';
  return <Element {...rest} ref={ref as ForwardedRef<HTMLDivElement>} className={classNames('sthlm-stack', className)} data-gap={gap} />;
});
