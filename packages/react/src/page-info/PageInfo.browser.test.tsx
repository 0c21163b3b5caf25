import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { pageInfoContract } from './PageInfo.contract.ts';
import * as stories from './PageInfo.stories.tsx';
import { PageInfo, type PageInfoProps } from './index.ts';

const required = {
  updated: { text: '12 mars 2026', dateTime: '2026-03-12' },
  responsible: { label: 'Enheten för boende, Ekuddens stadsdelsförvaltning', href: '/kontakt' },
} satisfies PageInfoProps;

const complete = {
  ...required,
  nextReview: { text: 'Senast 12 september 2026', dateTime: '2026-09-12' },
  languages: [
    { label: 'Lättläst', href: '/lattlast', lang: 'sv' },
    { label: 'suomi', href: '/fi', lang: 'fi' },
    { label: 'English', href: '/en', lang: 'en' },
  ],
} satisfies PageInfoProps;

describeConformance({
  contract: pageInfoContract,
  element: (props) => <PageInfo {...complete} {...props} />,
  tagName: 'section',
  stories,
});

const pairs = (container: Element): (string | null)[][] =>
  [...container.querySelectorAll('dl > div')].map((pair) => [...pair.children].map(({ textContent }) => textContent));

test('gives each fact its term', async () => {
  const { container } = await render(<PageInfo {...complete} />);
  expect(pairs(container)).toEqual([
    ['Uppdaterad', '12 mars 2026'],
    ['Ansvarar för sidan', 'Enheten för boende, Ekuddens stadsdelsförvaltning'],
    ['Vi ser över sidan igen', 'Senast 12 september 2026'],
    ['Finns också på', 'Lättläst, suomi, English'],
  ]);
  expect([...container.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual(['2026-03-12', '2026-09-12']);
});

test('leaves out what nobody has given', async () => {
  const { container } = await render(<PageInfo {...required} responsible={{ label: 'Kulturförvaltningen' }} languages={[]} />);
  expect(pairs(container).map(([term]) => term)).toEqual(['Uppdaterad', 'Ansvarar för sidan']);
  expect(container.querySelector('a')).toBeNull();
});

test('is a region named by its heading', async () => {
  const screen = await render(<PageInfo {...required} />);
  const region = screen.getByRole('region', { name: 'Om den här sidan' });
  await expect.element(region.getByRole('heading', { level: 2 })).toBeInTheDocument();
  await screen.rerender(<PageInfo {...required} texts={{ title: 'About this page' }} headingLevel={3} />);
  await expect.element(screen.getByRole('region', { name: 'About this page' }).getByRole('heading', { level: 3 })).toBeInTheDocument();
});

test('marks the language of each link and of what it leads to', async () => {
  const screen = await render(<PageInfo {...complete} />);
  await expect.element(screen.getByRole('link', { name: 'suomi' })).toHaveAttribute('lang', 'fi');
  await expect.element(screen.getByRole('link', { name: 'suomi' })).toHaveAttribute('hreflang', 'fi');
});

test.each(['ltr', 'rtl'] as const)('names its languages in the order of the page: %s', async (dir) => {
  const page = await staticPage(<PageInfo {...complete} dir={dir} />);
  const places = [...page.querySelectorAll('a[hreflang]')].map((link) => link.getBoundingClientRect().left);
  expect(places.length).toBeGreaterThan(1);
  expect(places).toEqual(places.toSorted((a, b) => (dir === 'rtl' ? b - a : a - b)));
});

test.each([
  [1280, 4],
  [992, 4],
  [768, 2],
  [375, 1],
])('has its facts side by side where there is room: %i px', async (width, columns) => {
  const page = await staticPage(
    <div className="sthlm-container">
      <PageInfo {...complete} />
    </div>,
    { width },
  );
  expect(new Set([...page.querySelectorAll('dt')].map((term) => term.getBoundingClientRect().left)).size).toBe(columns);
});

test.each([
  [320, 100],
  [320, 200],
  [1280, 200],
])('keeps every word on the page: %i px, text %i %', async (width, textSize) => {
  const page = await staticPage(<PageInfo {...complete} responsible={{ label: 'Överförmyndarförvaltningen', href: '/kontakt' }} />, { width, textSize });
  expect(beyondTheEdge(page)).toEqual([]);
});
