import { useId, type ComponentPropsWithRef, type ForwardedRef, type ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';
import { inPageNavigationTexts, type InPageNavigationTexts } from './InPageNavigation.texts.ts';

export interface InPageNavigationItem {
  /** The heading's `id`, with a hash: `#sa-ansoker-du`. */
  href: string;
  /** The heading's words. */
  label: string;
}

export interface InPageNavigationProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The headings of the page's main parts, in their order. */
  items: readonly InPageNavigationItem[];
  /**
   * Follows the reader down the page from 992 px. Put it in a column beside the text that is as high as the text.
   * @default false
   */
  sticky?: boolean | undefined;
  /**
   * The level of its heading, one below the page's.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<InPageNavigationTexts> | undefined;
}

/** What a long page holds, as links to its headings. Without items there is nothing. */
export const InPageNavigation = /* @__PURE__ */ withRef(function InPageNavigation(props: InPageNavigationProps, ref: ForwardedRef<HTMLElement>): ReactElement | null {
  const { items, sticky = false, headingLevel = 2, texts, className, ...rest } = props;
  const titleId = useId();
  const Title = `h${headingLevel}` as const;
  if (items.length === 0) return null;
  return (
    <nav aria-labelledby={titleId} {...rest} ref={ref} className={classNames('sthlm-in-page-navigation', className)} data-sticky={sticky ? true : undefined}>
      <Title id={titleId} className="sthlm-in-page-navigation__title">
        {texts?.label ?? inPageNavigationTexts.label}
      </Title>
      <ul className="sthlm-in-page-navigation__list">
        {items.map(({ href, label }) => (
          <li key={href}>
            <a className="sthlm-in-page-navigation__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
});
