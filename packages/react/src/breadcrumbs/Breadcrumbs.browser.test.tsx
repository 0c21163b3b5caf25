import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { drawnMark } from '../../test/drawn-mark.ts';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { breadcrumbsContract } from './Breadcrumbs.contract.ts';
import * as stories from './Breadcrumbs.stories.tsx';
import { Breadcrumbs } from './index.ts';

const items = [
  { href: '/', label: 'Start' },
  { href: '/boende', label: 'Boende och trafik' },
  { href: '/boende/anpassa', label: 'Anpassa din bostad' },
];

describeConformance({
  contract: breadcrumbsContract,
  element: (props) => <Breadcrumbs items={items} {...props} />,
  tagName: 'nav',
  stories,
});

/** Which way, as one reads from the left, the chevron of each shown item points. */
const chevrons = (page: Document): (string | null)[] =>
  [...page.querySelectorAll('li')]
    .filter((item) => item.checkVisibility())
    .map((item) => {
      const mark = drawnMark(item);
      if (mark !== null) expect(mark.ink).not.toBe(mark.ground);
      return mark && (mark.mirrored ? 'back' : 'forward');
    });

const shown = (page: Document, selector: string): string[] =>
  [...page.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map((element) => element.textContent ?? '');

test('is a navigation with a name of its own', async () => {
  const screen = await render(<Breadcrumbs items={items} />);
  await expect.element(screen.getByRole('navigation', { name: 'Brödsmulor' })).toBeInTheDocument();
  await screen.rerender(<Breadcrumbs items={items} texts={{ label: 'Breadcrumbs' }} />);
  await expect.element(screen.getByRole('navigation', { name: 'Breadcrumbs' })).toBeInTheDocument();
});

test('leaves nothing behind without items', async () => {
  const { container } = await render(<Breadcrumbs items={[]} />);
  expect(container.childElementCount).toBe(0);
});

test('shows the whole path from 768 px, with a chevron between', async () => {
  const page = await staticPage(<Breadcrumbs items={items} />, { width: 768 });
  expect(shown(page, 'a')).toEqual(['Start', 'Boende och trafik', 'Anpassa din bostad']);
  expect(chevrons(page)).toEqual([null, 'forward', 'forward']);
});

test('shows only the parent below 768 px, with a chevron back', async () => {
  const page = await staticPage(<Breadcrumbs items={items} />, { width: 767 });
  expect(shown(page, 'a')).toEqual(['Anpassa din bostad']);
  expect(chevrons(page)).toEqual(['back']);
});

test('turns its chevrons where one reads from the right', async () => {
  expect(chevrons(await staticPage(<Breadcrumbs dir="rtl" items={items} />, { width: 768 }))).toEqual([null, 'back', 'back']);
  expect(chevrons(await staticPage(<Breadcrumbs dir="rtl" items={items} />, { width: 320 }))).toEqual(['forward']);
});

test.each([
  [320, 100],
  [320, 200],
  [768, 200],
])('wraps a long path: %i px, text %i %', async (width, textSize) => {
  const long = [...items, { href: '/o', label: 'Överförmyndarförvaltningens handläggningstider' }];
  expect(beyondTheEdge(await staticPage(<Breadcrumbs items={long} />, { width, textSize }))).toEqual([]);
});

test('is as high as a button where it is pressed alone, in the room that it has anyway', async () => {
  const page = await staticPage(<Breadcrumbs items={items} />, { width: 375 });
  const [parent] = [...page.querySelectorAll('a')].filter((link) => link.checkVisibility());
  expect(parent?.getBoundingClientRect().height).toBe(48);
  expect(page.querySelector('nav')?.getBoundingClientRect().height).toBe(64);
});
