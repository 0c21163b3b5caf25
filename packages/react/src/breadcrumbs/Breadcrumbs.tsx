import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';
import { breadcrumbsTexts, type BreadcrumbsTexts } from './Breadcrumbs.texts.ts';

export interface BreadcrumbsItem {
  href: string;
  /** The page's name, as in its heading. */
  label: string;
}

export interface BreadcrumbsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The pages above this one, from the start page down to its parent. The page itself is its own heading. */
  items: readonly BreadcrumbsItem[];
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<BreadcrumbsTexts> | undefined;
}

/** The way back up. From 768 px the whole path; below it only the parent. Without items there is nothing. */
export const Breadcrumbs = /* @__PURE__ */ withRef(function Breadcrumbs(
  props: BreadcrumbsProps,
  ref: ForwardedRef<HTMLElement>,
): ReactElement | null {
  const { items, texts, className, ...rest } = props;
  if (items.length === 0) return null;
  return (
    <nav aria-label={texts?.label ?? breadcrumbsTexts.label} {...rest} ref={ref} className={classNames('sthlm-breadcrumbs', className)}>
      <ol className="sthlm-breadcrumbs__list">
        {items.map(({ href, label }) => (
          <li key={href} className="sthlm-breadcrumbs__item">
            <a className="sthlm-breadcrumbs__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
});
