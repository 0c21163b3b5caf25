import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { drawnMark } from '../../test/drawn-mark.ts';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { paginationContract } from './Pagination.contract.ts';
import * as stories from './Pagination.stories.tsx';
import { Pagination, type PaginationProps } from './index.ts';

const pages = (props: Partial<PaginationProps> = {}) => <Pagination page={2} pages={20} href={(page) => `?sida=${page}`} {...props} />;

describeConformance({ contract: paginationContract, element: (props) => pages(props as Partial<PaginationProps>), tagName: 'nav', stories });

test('leads to each page, the one before and the one after, and marks the open one', async () => {
  const screen = await render(pages());
  await expect.element(screen.getByRole('link', { name: 'Sida 1' })).toHaveAttribute('href', '?sida=1');
  await expect.element(screen.getByRole('link', { name: 'Sida 2', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect.element(screen.getByRole('link', { name: 'Förra sidan' })).toHaveAttribute('href', '?sida=1');
  await expect.element(screen.getByRole('link', { name: 'Nästa sida' })).toHaveAttribute('href', '?sida=3');
});

test('leads nowhere before the first and after the last page', async () => {
  const words = async (page: number): Promise<string[]> => {
    const { container } = await render(pages({ page }));
    return [...container.querySelectorAll('a[rel]')].map(({ textContent }) => textContent);
  };
  expect(await words(1)).toEqual(['Nästa sida']);
  expect(await words(20)).toEqual(['Förra sidan']);
});

test.each([
  [0, '1'],
  [-3, '1'],
  [Number.NaN, '1'],
  [2.7, '2'],
  [99, '20'],
])('takes page %d for the nearest that there is', async (page, nearest) => {
  const { container } = await render(pages({ page }));
  expect(container.querySelector('[aria-current]')?.lastChild?.textContent).toBe(nearest);
});

test.each([
  ['ltr', [true, false]],
  ['rtl', [false, true]],
] as const)('has arrows that lead back and on: %s', async (dir, mirrored) => {
  const page = await staticPage(pages({ dir }));
  const arrows = [drawnMark(page.querySelector('[rel="prev"]')), drawnMark(page.querySelector('[rel="next"]'), '::after')];
  expect(arrows.map((arrow) => arrow?.mirrored)).toEqual(mirrored);
  for (const arrow of arrows) expect(arrow?.ink).not.toBe(arrow?.ground);
  expect([drawnMark(page.querySelector('[rel="prev"]'), '::after'), drawnMark(page.querySelector('[rel="next"]'))]).toEqual([null, null]);
});

test.each([0, 1, -1, Number.NaN])('is nothing with %d pages', async (count) => {
  const { container } = await render(pages({ pages: count }));
  expect(container.childElementCount).toBe(0);
});

test.each([
  [320, 5],
  [1280, 5],
])('has squares of 48 px in one row: %i px', async (width, count) => {
  const page = await staticPage(<div className="sthlm-container">{pages({ page: 10 })}</div>, { width });
  const squares = [...page.querySelectorAll('.sthlm-pagination__list > li')].filter((square) => square.checkVisibility());
  expect(squares.length).toBe(width === 320 ? count : 7);
  expect(new Set(squares.map((square) => square.getBoundingClientRect().top)).size).toBe(1);
  for (const link of page.querySelectorAll('.sthlm-pagination__list a')) {
    if (!link.checkVisibility()) continue;
    expect([link.getBoundingClientRect().width, link.getBoundingClientRect().height]).toEqual([48, 48]);
  }
});

test.each([100, 200])('holds on a small phone with the text at %i %', async (textSize) => {
  const page = await staticPage(<div className="sthlm-container">{pages({ page: 1058, pages: 10_116 })}</div>, { width: 320, textSize });
  expect(beyondTheEdge(page)).toEqual([]);
});
