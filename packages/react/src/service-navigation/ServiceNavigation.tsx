import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { chevronDownIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';
import { serviceNavigationTexts, type ServiceNavigationTexts } from './ServiceNavigation.texts.ts';

export interface ServiceNavigationItem {
  href: string;
  label: string;
  /** True where the open page lies below this one, `'page'` where it is this one. */
  current?: boolean | 'page' | undefined;
}

export interface ServiceNavigationProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * The name of the e-service, which says what one does in it: "Boka lokal".
   * @textKind label
   */
  name: string;
  /** Its first page; without it the name is no link. */
  href?: string | undefined;
  /** The ways within it, at most five. Without them there is only the name. */
  items?: readonly ServiceNavigationItem[] | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<ServiceNavigationTexts> | undefined;
}

/** The name of an e-service and the ways within it, on a row below the site's header. */
export const ServiceNavigation = /* @__PURE__ */ withRef(function ServiceNavigation(props: ServiceNavigationProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { name, href, items = [], texts, className, ...rest } = props;
  const words = { ...serviceNavigationTexts, ...texts };
  return (
    <div data-sthlm-surface="base" {...rest} ref={ref} className={classNames('sthlm-service-navigation', className)}>
      {href === undefined ? (
        <p className="sthlm-service-navigation__name">{name}</p>
      ) : (
        <a className="sthlm-service-navigation__name" href={href}>
          {name}
        </a>
      )}
      {items.length > 0 && (
        <>
          {/* What it unfolds is the navigation that follows (service-navigation.css): one list at every width. */}
          <details className="sthlm-service-navigation__menu">
            <summary className="sthlm-service-navigation__button">
              {words.menu}
              <Icon icon={chevronDownIcon} size={20} />
            </summary>
          </details>
          <nav className="sthlm-service-navigation__navigation" aria-label={words.navigation}>
            <ul className="sthlm-service-navigation__list">
              {items.map(({ href: to, label, current }) => (
                <li key={to}>
                  <a className="sthlm-service-navigation__link" href={to} aria-current={current || undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
    </div>
  );
});
