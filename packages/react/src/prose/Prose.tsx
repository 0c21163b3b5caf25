import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface ProseProps extends Omit<HTMLAttributes<HTMLElement>, 'children'>, RefAttributes<HTMLElement> {
  /**
   * The element.
   * @default 'div'
   */
  as?: 'div' | 'article' | 'section' | undefined;
  /** Headings, paragraphs, lists, tables, figures, quotes; left out where `dangerouslySetInnerHTML` gives the HTML of a CMS. */
  children?: ReactNode;
}

/** Running text: the raw HTML of a CMS or of Markdown, with an article's measure and rhythm. */
export const Prose = /* @__PURE__ */ withRef(function Prose(props: ProseProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { as: Element = 'div', className, ...rest } = props;
  return <Element {...rest} ref={ref as never} className={classNames('sthlm-prose', className)} />;
});
