import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface InsetTextProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** A paragraph or two that stand out from the text around them. */
  children: ReactNode;
}

/** Sets a part of the text apart with a bar: an example, a condition, the words of a law. */
export const InsetText = /* @__PURE__ */ withRef(function InsetText(props: InsetTextProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { className, ...rest } = props;
  return <div {...rest} ref={ref} className={classNames('sthlm-inset-text', className)} />;
});
