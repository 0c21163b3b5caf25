import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { serviceNavigationContract } from './ServiceNavigation.contract.ts';
import * as stories from './ServiceNavigation.stories.tsx';
import { ServiceNavigation, type ServiceNavigationProps } from './index.ts';

const items: ServiceNavigationProps['items'] = [
  { href: '/lediga', label: 'Lediga lokaler', current: 'page' },
  { href: '/bokningar', label: 'Dina bokningar', current: true },
  { href: '/regler', label: 'Regler' },
];

const service = (props: Partial<ServiceNavigationProps> = {}) => <ServiceNavigation name="Boka lokal" href="/boka" items={items} {...props} />;

describeConformance({ contract: serviceNavigationContract, element: (props) => service(props as Partial<ServiceNavigationProps>), tagName: 'div', stories });

test('leads to its first page and to each part, and says which is open', async () => {
  const screen = await render(service());
  await expect.element(screen.getByRole('link', { name: 'Boka lokal' })).toHaveAttribute('href', '/boka');
  const said = [...screen.container.querySelectorAll('nav a')].map((link) => link.getAttribute('aria-current'));
  expect(said).toEqual(['page', 'true', null]);
  expect(screen.container.querySelector('nav')?.getAttribute('aria-label')).toBe('E-tjänstens meny');
});

test('is only a name without links', async () => {
  const { container } = await render(service({ href: undefined, items: undefined }));
  expect(container.textContent).toBe('Boka lokal');
  expect(container.querySelector('a, nav, details')).toBeNull();
});

const isShown = (page: Document, selector: string): boolean => (page.querySelector(selector) as Element).checkVisibility();

test('is folded below 768 px, where a button opens it without JavaScript', async () => {
  const page = await staticPage(service(), { width: 767 });
  expect(isShown(page, 'nav')).toBe(false);
  page.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(isShown(page, 'nav')).toBe(true);
  await userEvent.keyboard('{Tab}');
  expect(page.activeElement?.getAttribute('href')).toBe('/lediga');
});

test('is a row from 768 px, with a bar of 4 px on what is open', async () => {
  const page = await staticPage(service(), { width: 768 });
  const links = [...page.querySelectorAll('nav a')];
  expect(isShown(page, 'summary')).toBe(false);
  expect(new Set(links.map((link) => link.getBoundingClientRect().top)).size).toBe(1);
  expect(page.defaultView?.getComputedStyle(links[0] as Element).borderBlockEndWidth).toBe('4px');
  for (const link of links) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test.each([
  [320, 100],
  [320, 200],
  [768, 100],
])('holds long compounds: %i px, text at %i %', async (width, textSize) => {
  const page = await staticPage(service({ name: 'Överförmyndarförvaltningens redovisningshandlingar', items: [{ href: '/a', label: 'Ställföreträdararvodesutbetalningar' }] }), { width, textSize });
  page.querySelector('summary')?.click();
  expect(beyondTheEdge(page)).toEqual([]);
});
