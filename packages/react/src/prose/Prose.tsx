import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface ProseProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /**
   * The element.
   * @default 'div'
   */
  as?: 'div' | 'article' | 'section' | undefined;
  /** Headings, paragraphs, lists, tables, figures, quotes. */
  children: ReactNode;
  ref?: Ref<HTMLElement> | undefined;
}

/** Running text: the raw HTML of a CMS or of Markdown, with an article's measure and rhythm. */
export const Prose = /* @__PURE__ */ withRef(function Prose(props: ProseProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as: Element = 'div', className, ...rest } = props;
  return <Element {...rest} ref={ref as never} className={classNames('sthlm-prose', className)} />;
});
