import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export type Surface = 'page' | 'base' | 'sunk' | 'soft' | 'tint' | 'field' | 'deep';

export interface SectionProps extends Omit<HTMLAttributes<HTMLElement>, 'children'>, RefAttributes<HTMLElement> {
  /**
   * The element.
   * @default 'section'
   */
  as?: 'section' | 'div' | undefined;
  /**
   * Its ground. `field` is the bold one: one a view, and never two in a row. Without it the section stands on the ground around it.
   */
  surface?: Surface | undefined;
  /** What stands in it, most often in a `Container`. */
  children: ReactNode;
}

/** A band over the whole page, with its ground and the air above and below. Text, links, buttons and focus inside take the colours of the ground by themselves. */
export const Section = /* @__PURE__ */ withRef(function Section(props: SectionProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as: Element = 'section', surface, className, ...rest } = props;
  return <Element {...rest} ref={ref as never} className={classNames('sthlm-section', className)} data-sthlm-surface={surface} />;
});
