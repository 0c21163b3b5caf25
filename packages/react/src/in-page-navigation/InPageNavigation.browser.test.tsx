import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { inPageNavigationContract } from './InPageNavigation.contract.ts';
import * as stories from './InPageNavigation.stories.tsx';
import { InPageNavigation, type InPageNavigationProps } from './index.ts';

const items = [
  { href: '#vem', label: 'Vem kan få bidrag?' },
  { href: '#beslut', label: 'Så får du beslutet' },
];

const contents = (props: Partial<InPageNavigationProps> = {}) => <InPageNavigation items={items} {...props} />;

describeConformance({ contract: inPageNavigationContract, element: (props) => contents(props as Partial<InPageNavigationProps>), tagName: 'nav', stories });

test('is a navigation with the name of its heading, and a link to each part', async () => {
  const screen = await render(contents({ headingLevel: 3 }));
  await expect.element(screen.getByRole('navigation', { name: 'På den här sidan' })).toBeInTheDocument();
  await expect.element(screen.getByRole('heading', { name: 'På den här sidan', level: 3 })).toBeInTheDocument();
  await expect.element(screen.getByRole('link', { name: 'Vem kan få bidrag?' })).toHaveAttribute('href', '#vem');
});

test('is nothing without items', async () => {
  const { container } = await render(contents({ items: [] }));
  expect(container.childElementCount).toBe(0);
});

test.each([
  [992, 'sticky'],
  [991, 'static'],
])('follows the reader from 992 px, if it is asked to: %i px', async (width, position) => {
  const page = await staticPage(contents({ sticky: true }), { width });
  expect(page.defaultView?.getComputedStyle(page.querySelector('nav') as Element).position).toBe(position);
  const still = await staticPage(contents(), { width });
  expect(still.defaultView?.getComputedStyle(still.querySelector('nav') as Element).position).toBe('static');
});

test('has links of at least 44 px', async () => {
  const page = await staticPage(contents());
  for (const link of page.querySelectorAll('a')) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const long = [{ href: '#a', label: 'Överförmyndarförvaltningens handläggningstider' }];
  expect(beyondTheEdge(await staticPage(contents({ items: long }), { width: 320, textSize }))).toEqual([]);
});
