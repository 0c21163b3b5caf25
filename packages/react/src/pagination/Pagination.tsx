import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { arrowLeftIcon, arrowRightIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';
import { paginationTexts, type PaginationTexts } from './Pagination.texts.ts';
import { squares } from './squares.ts';

export interface PaginationProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The open page, from 1. What lies outside the pages counts as the nearest of them. */
  page: number;
  /** How many pages there are. With fewer than two there is nothing to choose, and nothing is drawn. */
  pages: number;
  /** Where a page lies: `(page) => '?sida=' + page`. */
  href: (page: number) => string;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<PaginationTexts> | undefined;
}

/** The ways between the pages of a long list: before, after, and by number. With fewer than two pages there is nothing. */
export const Pagination = /* @__PURE__ */ withRef(function Pagination(props: PaginationProps, ref: ForwardedRef<HTMLElement>): ReactElement | null {
  const { page, pages, href, texts, className, ...rest } = props;
  if (!(pages >= 2)) return null;
  const words = { ...paginationTexts, ...texts };
  const current = Math.min(Math.max(Math.trunc(page) || 1, 1), pages);
  return (
    <nav aria-label={words.label} {...rest} ref={ref} className={classNames('sthlm-pagination', className)}>
      {current > 1 && (
        <a className="sthlm-pagination__step" href={href(current - 1)} rel="prev">
          <Icon icon={arrowLeftIcon} />
          {words.previous}
        </a>
      )}
      <ul className="sthlm-pagination__list">
        {squares(current, pages).map((square, index) => (
          <li key={square.page ?? -index} data-only={square.only}>
            {square.page === undefined ? (
              <span className="sthlm-pagination__gap">…</span>
            ) : (
              <a className="sthlm-pagination__page" href={href(square.page)} aria-current={square.page === current ? 'page' : undefined}>
                <span className="sthlm-visually-hidden">{words.page} </span>
                {square.page}
              </a>
            )}
          </li>
        ))}
      </ul>
      {current < pages && (
        <a className="sthlm-pagination__step" href={href(current + 1)} rel="next">
          {words.next}
          <Icon icon={arrowRightIcon} />
        </a>
      )}
    </nav>
  );
});
