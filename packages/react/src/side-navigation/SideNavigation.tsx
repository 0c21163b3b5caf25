import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { chevronDownIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';

export interface SideNavigationItem {
  href: string;
  /** The page's name, as in its heading. */
  label: string;
  /** True where the open page lies below this one, `'page'` where it is this one. */
  current?: boolean | 'page' | undefined;
  /** The pages below it. Give those of the open page and of its parents; at most three levels in all. */
  items?: readonly SideNavigationItem[] | undefined;
}

export interface SideNavigationProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /**
   * The name of the part of the site: "Boende och trafik". It names the navigation, and below 992 px it is what one opens.
   * @textKind label
   */
  label: string;
  /** The page of that part; without it the name is no link. */
  href?: string | undefined;
  /** The pages of that part. */
  items: readonly SideNavigationItem[];
}

function List({ items }: { items: readonly SideNavigationItem[] }): ReactElement {
  return (
    <ul className="sthlm-side-navigation__list">
      {items.map(({ href, label, current, items: below = [] }) => (
        <li key={href}>
          <a className="sthlm-side-navigation__link" href={href} aria-current={current || undefined}>
            {label}
          </a>
          {below.length > 0 && <List items={below} />}
        </li>
      ))}
    </ul>
  );
}

/** The pages of one part of a site, beside the text from 992 px and folded above it on smaller screens. */
export const SideNavigation = /* @__PURE__ */ withRef(function SideNavigation(props: SideNavigationProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { label, href, items, className, ...rest } = props;
  return (
    <nav aria-label={label} {...rest} ref={ref} className={classNames('sthlm-side-navigation', className)}>
      {/* What it unfolds is what follows it (side-navigation.css): one list at every width, open or not without JavaScript. */}
      <details className="sthlm-side-navigation__menu">
        <summary className="sthlm-side-navigation__button">
          {label}
          <Icon icon={chevronDownIcon} />
        </summary>
      </details>
      <div className="sthlm-side-navigation__content">
        {href === undefined ? (
          <p className="sthlm-side-navigation__title">{label}</p>
        ) : (
          <a className="sthlm-side-navigation__title" href={href}>
            {label}
          </a>
        )}
        <List items={items} />
      </div>
    </nav>
  );
});
