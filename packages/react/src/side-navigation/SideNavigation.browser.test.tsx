import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { sideNavigationContract } from './SideNavigation.contract.ts';
import * as stories from './SideNavigation.stories.tsx';
import { SideNavigation, type SideNavigationProps } from './index.ts';

const items: SideNavigationProps['items'] = [
  { href: '/anpassa', label: 'Anpassa', current: true, items: [{ href: '/bidrag', label: 'Bidrag', current: 'page', items: [{ href: '/intyg', label: 'Intyg' }] }] },
  { href: '/flytta', label: 'Flytta' },
];

const part = (props: Partial<SideNavigationProps> = {}) => <SideNavigation label="Boende" href="/boende" items={items} {...props} />;

describeConformance({ contract: sideNavigationContract, element: (props) => part(props as Partial<SideNavigationProps>), tagName: 'nav', stories });

test('says which page is open, and what it lies below', async () => {
  const { container } = await render(part());
  const said = [...container.querySelectorAll('li a')].map((link) => [link.textContent, link.getAttribute('aria-current')]);
  expect(said).toEqual([
    ['Anpassa', 'true'],
    ['Bidrag', 'page'],
    ['Intyg', null],
    ['Flytta', null],
  ]);
});

const isShown = (page: Document, selector: string): boolean => (page.querySelector(selector) as Element).checkVisibility();

test('is folded below 992 px, where its name opens it without JavaScript', async () => {
  const page = await staticPage(part(), { width: 991 });
  expect(isShown(page, 'ul')).toBe(false);
  page.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(isShown(page, 'ul')).toBe(true);
  await userEvent.keyboard('{Tab}');
  expect(page.activeElement?.getAttribute('href')).toBe('/boende');
});

test('stands open from 992 px, without anything to open', async () => {
  const page = await staticPage(part(), { width: 992 });
  expect([isShown(page, 'ul'), isShown(page, 'summary')]).toEqual([true, false]);
  expect(page.querySelectorAll('nav').length).toBe(1);
});

test('has a bar of 4 px on the open page only, and rows that can be pressed', async () => {
  const page = await staticPage(part());
  const links = [...page.querySelectorAll('li a')];
  // Where the others have one, it is in the colour of the ground.
  const [first, open, ...others] = links.map((link) => page.defaultView?.getComputedStyle(link).borderInlineStartColor);
  expect(others).toEqual([first, first]);
  expect(open).not.toBe(first);
  expect(page.defaultView?.getComputedStyle(links[1] as Element).borderInlineStartWidth).toBe('4px');
  for (const link of links) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test.each([
  [320, 100],
  [320, 200],
  [1280, 100],
])('holds long compounds in its column: %i px, text at %i %', async (width, textSize) => {
  const long = [{ href: '/a', label: 'Överförmyndarförvaltningen', items: [{ href: '/b', label: 'Redovisningshandlingarna', items: [{ href: '/c', label: 'Ställföreträdararvodesutbetalningar' }] }] }];
  const page = await staticPage(part({ label: 'Överförmyndarförvaltningen', items: long }), { width, textSize });
  page.querySelector('summary')?.click();
  expect(beyondTheEdge(page)).toEqual([]);
});
