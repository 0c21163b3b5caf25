import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { MenuIcon, XIcon } from '../internal/icons.tsx';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';
import { siteHeaderTexts, type SiteHeaderTexts } from './SiteHeader.texts.ts';

export type SiteHeaderVariant = 'site' | 'service';

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

export interface SiteHeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children'> {
  /** Who speaks: the administration's official name; in an e-service the service's name. */
  sender: string;
  /** The city's logotype, 56 px high (40 below 992 px), with its `alt`. Without it stands the text "Stockholms stad" in a box. */
  logo?: ReactNode;
  /**
   * Where the logotype leads.
   * @default '/'
   */
  homeHref?: string | undefined;
  /**
   * `site` for websites, `service` for e-services: lower, and on the accent's field.
   * @default 'site'
   */
  variant?: SiteHeaderVariant | undefined;
  /** Links above the header: other languages, easy to read, sign language. */
  utility?: readonly SiteHeaderUtilityLink[] | undefined;
  /** The main navigation: a row of at most six links, which below 992 px is folded into the menu. */
  navigation?: readonly SiteHeaderNavigationItem[] | undefined;
  /** What one does from any page, each a `SiteHeaderAction`: search, "Mina sidor", "Logga ut". */
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

function MenuButton({ children }: { children: string }): ReactElement {
  // What it unfolds is the navigation after the masthead (site-header.css): <details> is open or not without JavaScript.
  return (
    <details className="sthlm-site-header__menu">
      <summary className="sthlm-site-header__menu-button">
        <MenuIcon className="sthlm-site-header__menu-open" />
        <XIcon className="sthlm-site-header__menu-close" />
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
  const { sender, logo, homeHref = '/', variant = 'site', utility = [], navigation = [], actions, menu, texts, className, ...rest } = props;
  const words = { ...siteHeaderTexts, ...texts };
  const hasNavigation = navigation.length > 0;
  const hasMenu = isGiven(menu);
  return (
    <header
      {...rest}
      ref={ref}
      className={classNames('sthlm-site-header', className)}
      data-variant={variant}
      data-menu={hasMenu ? 'always' : hasNavigation ? 'narrow' : undefined}
    >
      {utility.length > 0 && <Utility links={utility} />}
      <div className="sthlm-site-header__masthead" data-sthlm-surface={variant === 'service' ? 'field' : 'page'}>
        <a className="sthlm-site-header__home" href={homeHref}>
          {isGiven(logo) ? <span className="sthlm-site-header__logo">{logo}</span> : <span className="sthlm-site-header__name">Stockholms stad</span>}
          <span className="sthlm-visually-hidden"> {words.home}</span>
        </a>
        <p className="sthlm-site-header__sender">{sender}</p>
        {(isGiven(actions) || hasMenu || hasNavigation) && (
          <div className="sthlm-site-header__actions">
            {actions}
            {(hasMenu || hasNavigation) && <MenuButton>{words.menu}</MenuButton>}
          </div>
        )}
      </div>
      {(hasMenu || hasNavigation) && (
        <nav className="sthlm-site-header__navigation" aria-label={words.navigation}>
          {hasNavigation && <NavigationList items={navigation} />}
          {hasMenu && <div className="sthlm-site-header__menu-content">{menu}</div>}
        </nav>
      )}
    </header>
  );
});
