import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
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
          {words.previous}
        </a>
      )}
      <ul className="sthlm-pagination__list">
        {squares(current, pages).map((square, index) =>
          square.page === undefined ? (
            <li key={-index} className="sthlm-pagination__gap" data-only={square.only}>
              …
            </li>
          ) : (
            <li key={square.page} data-only={square.only}>
              <a
                className="sthlm-pagination__page"
                href={href(square.page)}
                aria-label={`${words.page} ${square.page}`}
                aria-current={square.page === current ? 'page' : undefined}
              >
                {square.page}
              </a>
            </li>
          ),
        )}
      </ul>
      {current < pages && (
        <a className="sthlm-pagination__step" href={href(current + 1)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
});
