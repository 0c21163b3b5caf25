import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';
import { Sender, type SenderDetails } from '../sender/index.ts';
import { siteFooterTexts, type SiteFooterTexts } from './SiteFooter.texts.ts';

export interface SiteFooterColumn {
  /** The column's heading (level 2). */
  title: string;
  /** Paragraphs, an address, a list of links. A phone link (`tel:`) is set large. */
  content: ReactNode;
}

export interface SiteFooterProps extends Omit<ComponentPropsWithRef<'footer'>, 'about' | 'children'> {
  /** Who speaks and together with whom, by the rules of `Sender`; its logotypes are those for dark surfaces. */
  sender: SenderDetails;
  /** More about the sender, below it. */
  about?: ReactNode;
  /** Contact, visits, the website itself. Three fill the row. */
  columns: readonly SiteFooterColumn[];
  /** For example 212000-0142, the city's. */
  organisationNumber?: string | undefined;
  /**
   * Where "Till sidans topp" leads. Browsers know `#top` as the top of any page.
   * @default '#top'
   */
  topHref?: string | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<SiteFooterTexts> | undefined;
}

/** Last on every page: sender, ways to reach it, and what the law wants a website to show. */
export const SiteFooter = /* @__PURE__ */ withRef(function SiteFooter(props: SiteFooterProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { sender, about, columns, organisationNumber, topHref = '#top', texts, className, ...rest } = props;
  const words = { ...siteFooterTexts, ...texts };
  return (
    <footer {...rest} ref={ref} className={classNames('sthlm-site-footer', className)} data-sthlm-surface="deep">
      <div className="sthlm-site-footer__main">
        <div className="sthlm-site-footer__sender">
          <Sender {...sender} className="sthlm-site-footer__identity" layout="stack" texts={words} />
          {isGiven(about) && <div className="sthlm-site-footer__about">{about}</div>}
        </div>
        {columns.map(({ title, content }) => (
          <div key={title} className="sthlm-site-footer__column">
            <h2 className="sthlm-site-footer__title">{title}</h2>
            <div className="sthlm-site-footer__content">{content}</div>
          </div>
        ))}
      </div>
      <div className="sthlm-site-footer__end">
        {organisationNumber !== undefined && (
          <p>
            {words.organisationNumber} <span className="sthlm-site-footer__number">{organisationNumber}</span>
          </p>
        )}
        <p className="sthlm-site-footer__top">
          <a href={topHref}>{words.top}</a>
        </p>
      </div>
    </footer>
  );
});
