import { useId, type ComponentPropsWithRef, type ForwardedRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { Icon } from '../icon/index.ts';
import { searchIcon } from '../internal/icons.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';
import { SearchForm } from '../search-form/index.ts';
import { Sender, type SenderIdentity } from '../sender/index.ts';
import { siteHeaderTexts, type SiteHeaderTexts } from './SiteHeader.texts.ts';

export interface SiteHeaderUtilityLink {
  href: string;
  /** A language is called what its speakers call it: "suomi", "English". */
  label: string;
  /** For a link to another language: its BCP 47 tag, for example `fi`. It marks both the word and what it leads to. */
  lang?: string | undefined;
}

export interface SiteHeaderNavigationItem {
  href: string;
  label: string;
  /** True where the open page lies below this one, `'page'` where it is this one. */
  current?: boolean | 'page' | undefined;
}

export interface SiteHeaderSearch {
  /** The page of results. */
  action: string;
  /**
   * What the words are called in the address.
   * @default 'q'
   */
  name?: string | undefined;
  /** Above the field, in place of "Sök på webbplatsen". */
  label?: string | undefined;
}

export interface SiteHeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children'> {
  /** Who speaks, by the rules of `Sender`. Partners belong in the footer. */
  sender: SenderIdentity;
  /** The name of an e-service. With it the header is lower, and on the accent's field. */
  service?: string | undefined;
  /**
   * Where logotype or name leads.
   * @default '/'
   */
  homeHref?: string | undefined;
  /** Links above the header: other languages, easy to read, sign language. */
  utility?: readonly SiteHeaderUtilityLink[] | undefined;
  /** The main navigation: a row of at most six links, which below 992 px is folded into the menu. */
  navigation?: readonly SiteHeaderNavigationItem[] | undefined;
  /** A search of the whole site: a button in the masthead that unfolds a field. Leave it out where the page has one of its own. */
  search?: SiteHeaderSearch | undefined;
  /** What one does from any page, each a `SiteHeaderAction`: "Mina sidor", "Logga ut". */
  actions?: ReactNode;
  /** More of the menu, below the navigation. With it the menu button stays at all widths. */
  menu?: ReactNode;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<SiteHeaderTexts> | undefined;
}

function Utility({ links }: { links: readonly SiteHeaderUtilityLink[] }): ReactElement {
  return (
    <div className="sthlm-site-header__utility" data-sthlm-surface="base">
      <ul className="sthlm-site-header__utility-list">
        {links.map(({ href, label, lang }) => (
          <li key={href}>
            <a className="sthlm-site-header__utility-link" href={href} lang={lang} hrefLang={lang}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SearchButton({ group, children }: { group: string; children: string }): ReactElement {
  return (
    <details className="sthlm-site-header__search" name={group}>
      <summary className="sthlm-site-header__search-button">
        <Icon icon={searchIcon} />
        <span className="sthlm-site-header__search-label">{children}</span>
      </summary>
    </details>
  );
}

function MenuButton({ group, children }: { group: string; children: string }): ReactElement {
  // What it unfolds is the navigation after the masthead (site-header.css): <details> is open or not without JavaScript.
  return (
    <details className="sthlm-site-header__menu" name={group}>
      <summary className="sthlm-site-header__menu-button">
        {children}
      </summary>
    </details>
  );
}

function NavigationList({ items }: { items: readonly SiteHeaderNavigationItem[] }): ReactElement {
  return (
    <ul className="sthlm-site-header__navigation-list">
      {items.map(({ href, label, current }) => (
        <li key={href}>
          <a className="sthlm-site-header__navigation-link" href={href} aria-current={current || undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** First on the page after the skip link and a crisis banner: who speaks, and the ways into the site. */
export const SiteHeader = /* @__PURE__ */ withRef(function SiteHeader(props: SiteHeaderProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { sender, service, homeHref = '/', utility = [], navigation = [], search, actions, menu, texts, className, ...rest } = props;
  // Of search and menu one is open at a time.
  const group = useId();
  const words = { ...siteHeaderTexts, ...texts };
  const hasNavigation = navigation.length > 0;
  const hasMenu = isGiven(menu);
  return (
    <header
      {...rest}
      ref={ref}
      className={classNames('sthlm-site-header', className)}
      data-variant={service === undefined ? 'site' : 'service'}
      data-menu={hasMenu ? 'always' : hasNavigation ? 'narrow' : undefined}
    >
      {utility.length > 0 && <Utility links={utility} />}
      <div className="sthlm-site-header__masthead" data-sthlm-surface={service === undefined ? 'page' : 'field'}>
        {/* The footer's object may bring partners along; up here the main sender stands alone. */}
        <Sender {...sender} partners={undefined} className="sthlm-site-header__sender" href={homeHref} texts={words} />
        {service !== undefined && <p className="sthlm-site-header__service">{service}</p>}
        {(isGiven(actions) || search !== undefined || hasMenu || hasNavigation) && (
          <div className="sthlm-site-header__actions">
            {search !== undefined && <SearchButton group={group}>{words.search}</SearchButton>}
            {actions}
            {(hasMenu || hasNavigation) && <MenuButton group={group}>{words.menu}</MenuButton>}
          </div>
        )}
      </div>
      {search !== undefined && (
        <div className="sthlm-site-header__search-row" data-sthlm-surface="base">
          <SearchForm action={search.action} name={search.name} label={search.label ?? words.searchLabel} texts={{ button: words.search }} />
        </div>
      )}
      {(hasMenu || hasNavigation) && (
        <nav className="sthlm-site-header__navigation" aria-label={words.navigation}>
          {hasNavigation && <NavigationList items={navigation} />}
          {hasMenu && <div className="sthlm-site-header__menu-content">{menu}</div>}
        </nav>
      )}
    </header>
  );
});
