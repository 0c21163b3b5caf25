import { Fragment, useId, type ComponentPropsWithRef, type ForwardedRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';
import { pageInfoTexts, type PageInfoTexts } from './PageInfo.texts.ts';

/** A date or time: `text` for people ("12 mars 2026"), `dateTime` for programs ("2026-03-12"). */
export interface PageInfoDate {
  text: string;
  dateTime: string;
}

export interface PageInfoLanguage {
  /** The language's own name for itself ("suomi"), or the kind of version ("Lättläst"). */
  label: string;
  href: string;
  /** The version's language as a BCP 47 tag: `fi`, `en`, `sv`. */
  lang: string;
}

export interface PageInfoProps extends Omit<ComponentPropsWithRef<'section'>, 'title' | 'children'> {
  /** When the page was last changed. */
  updated: PageInfoDate;
  /** Who answers for what it says, with a way to reach them. */
  responsible: { label: string; href?: string | undefined };
  /** When somebody goes through it again. */
  nextReview?: PageInfoDate | undefined;
  /** The same page in other languages and forms. */
  languages?: readonly PageInfoLanguage[] | undefined;
  /**
   * The heading; `texts.title` without it.
   * @textKind heading
   */
  title?: ReactNode;
  /**
   * The heading's level.
   * @default 2
   */
  headingLevel?: 2 | 3 | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<PageInfoTexts> | undefined;
}

function Pair({ term, children }: { term: string; children: ReactNode }): ReactElement {
  return (
    <div className="sthlm-page-info__pair">
      <dt className="sthlm-page-info__term">{term}</dt>
      <dd className="sthlm-page-info__value">{children}</dd>
    </div>
  );
}

const Time = ({ text, dateTime }: PageInfoDate): ReactElement => <time dateTime={dateTime}>{text}</time>;

/** Last in the main content: how fresh the page is, who answers for it, and in which other forms it exists. */
export const PageInfo = /* @__PURE__ */ withRef(function PageInfo(props: PageInfoProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { updated, responsible, nextReview, languages = [], title, headingLevel = 2, texts, className, ...rest } = props;
  const titleId = useId();
  const Title = `h${headingLevel}` as const;
  const words = { ...pageInfoTexts, ...texts };
  return (
    <section aria-labelledby={titleId} {...rest} ref={ref} className={classNames('sthlm-page-info', className)}>
      <Title id={titleId} className="sthlm-page-info__title">
        {title ?? words.title}
      </Title>
      <dl className="sthlm-page-info__list">
        <Pair term={words.updated}>
          <Time {...updated} />
        </Pair>
        <Pair term={words.responsible}>
          {responsible.href === undefined ? responsible.label : <a href={responsible.href}>{responsible.label}</a>}
        </Pair>
        {nextReview !== undefined && (
          <Pair term={words.nextReview}>
            <Time {...nextReview} />
          </Pair>
        )}
        {languages.length > 0 && (
          <Pair term={words.languages}>
            {languages.map(({ label, href, lang }, index) => (
              <Fragment key={href}>
                {index > 0 && ', '}
                <a href={href} lang={lang} hrefLang={lang}>
                  {label}
                </a>
              </Fragment>
            ))}
          </Pair>
        )}
      </dl>
    </section>
  );
});
