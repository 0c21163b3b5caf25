import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface ButtonGroupProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** `Button`s, the primary one first. */
  children: ReactNode;
}

/** The buttons of a form or a view: below each other and full width on phones, beside each other from 992 px. The primary one comes first. */
export const ButtonGroup = /* @__PURE__ */ withRef(function ButtonGroup(props: ButtonGroupProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { className, ...rest } = props;
  return <div {...rest} ref={ref} className={classNames('sthlm-button-group', className)} />;
});
