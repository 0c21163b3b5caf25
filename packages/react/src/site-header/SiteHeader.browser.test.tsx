import { beforeAll, describe, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { drawnMark } from '../../test/drawn-mark.ts';
import { beyondTheEdge, staticPage, tooClose } from '../../test/static-page.tsx';
import { Icon } from '../icon/index.ts';
import { arrowRightIcon } from '../internal/icons.ts';
import { SiteHeaderAction } from '../site-header-action/index.ts';
import type { SenderDetails } from '../sender/index.ts';
import { siteHeaderContract } from './SiteHeader.contract.ts';
import * as stories from './SiteHeader.stories.tsx';
import { SiteHeader, type SiteHeaderProps } from './index.ts';

const organisation = 'Ekuddens stadsdelsförvaltning';
const sender = { relation: 'city', organisation } as const;

const utility = [
  { href: '/lattlast', label: 'Lättläst' },
  { href: '/teckensprak', label: 'Teckenspråk' },
  { href: '/fi', label: 'suomi', lang: 'fi' },
  { href: '/en', label: 'English', lang: 'en' },
  { href: '/sprak', label: 'Fler språk' },
];

const navigation: SiteHeaderProps['navigation'] = [
  { href: '/stod', label: 'Stöd och omsorg' },
  { href: '/forskola', label: 'Förskola och familj' },
  { href: '/boende', label: 'Boende och trafik', current: true },
  { href: '/parker', label: 'Parker och fritid' },
  { href: '/paverka', label: 'Var med och påverka' },
];

const search = (
  <SiteHeaderAction href="/sok" icon={<Icon icon={arrowRightIcon} />} narrow="icon">
    Sök
  </SiteHeaderAction>
);

const mine = (
  <SiteHeaderAction href="/mina-sidor" icon={<Icon icon={arrowRightIcon} />} narrow="nothing">
    Mina sidor
  </SiteHeaderAction>
);

const actions = (
  <>
    {search}
    {mine}
  </>
);

const site = (props: Partial<SiteHeaderProps> = {}) => <SiteHeader sender={sender} utility={utility} navigation={navigation} actions={actions} {...props} />;

const service = (
  <SiteHeader
    service="Mina sidor"
    sender={{ relation: 'city' }}
    actions={
      <SiteHeaderAction icon={<Icon icon={arrowRightIcon} />} framed>
        Logga ut
      </SiteHeaderAction>
    }
  />
);

const menu = (
  <ul>
    <li>
      <a href="/mina-sidor">Mina sidor</a>
    </li>
  </ul>
);

describeConformance({
  contract: siteHeaderContract,
  element: (props) => site(props as Partial<SiteHeaderProps>),
  tagName: 'header',
  stories,
});

beforeAll(() => tab.viewport(1280, 800));

describe('who speaks', () => {
  test('leads home with a link that begins with the words one sees', async () => {
    const screen = await render(site({ homeHref: '/start' }));
    await expect.element(screen.getByRole('link', { name: 'Stockholms stad till startsidan' })).toHaveAttribute('href', '/start');
    await expect.element(screen.getByRole('banner').getByText(organisation)).toBeInTheDocument();
  });

  test('shows the logotype that it is given instead of the text', async () => {
    const screen = await render(site({ sender: { ...sender, logo: <img src="data:," alt="Stockholms stads logotyp" /> } }));
    await expect.element(screen.getByRole('link', { name: 'Stockholms stads logotyp till startsidan' })).toBeInTheDocument();
    expect(screen.container.querySelector('.sthlm-sender__city')).toBeNull();
  });

  test('says what a company of the city is, without the city’s logotype', async () => {
    const screen = await render(site({ sender: { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB' } }));
    await expect.element(screen.getByRole('link', { name: 'Ekuddens Bostäder AB till startsidan' })).toBeInTheDocument();
    await expect.element(screen.getByRole('banner').getByText('En del av Stockholms stad')).toBeInTheDocument();
    expect(screen.container.querySelector('.sthlm-sender__city')).toBeNull();
  });

  test('leaves the partners to the footer', async () => {
    const shared: SenderDetails = { ...sender, partners: { items: [{ name: 'Föreningen Eklunden' }] } };
    const screen = await render(site({ sender: shared }));
    expect(screen.container.textContent).not.toContain('Eklunden');
  });

  test('says the name of an e-service and of the administration', async () => {
    const screen = await render(<SiteHeader sender={sender} service="Boka lokal" />);
    expect(screen.container.querySelector('header')?.dataset['variant']).toBe('service');
    await expect.element(screen.getByText('Boka lokal')).toBeInTheDocument();
    await expect.element(screen.getByText(organisation)).toBeInTheDocument();
  });

  test('takes other words', async () => {
    const screen = await render(site({ texts: { home: 'to the start page', navigation: 'Main menu', menu: 'Menu' } }));
    await expect.element(screen.getByRole('navigation', { name: 'Main menu' })).toBeInTheDocument();
    expect(screen.container.querySelector('summary')?.textContent).toBe('Menu');
  });
});

describe('links', () => {
  test('mark the language of the word and of what it leads to', async () => {
    const screen = await render(site());
    await expect.element(screen.getByRole('link', { name: 'suomi' })).toHaveAttribute('lang', 'fi');
    await expect.element(screen.getByRole('link', { name: 'suomi' })).toHaveAttribute('hreflang', 'fi');
    await expect.element(screen.getByRole('link', { name: 'Lättläst' })).not.toHaveAttribute('lang');
  });

  test('say which part of the site is open, and which page', async () => {
    const screen = await render(site({ navigation: [...(navigation ?? []), { href: '/kontakt', label: 'Kontakt', current: 'page' }] }));
    await expect.element(screen.getByRole('link', { name: 'Boende och trafik' })).toHaveAttribute('aria-current', 'true');
    await expect.element(screen.getByRole('link', { name: 'Kontakt' })).toHaveAttribute('aria-current', 'page');
    await expect.element(screen.getByRole('link', { name: 'Stöd och omsorg' })).not.toHaveAttribute('aria-current');
  });
});

const part = (page: Document, name: string): HTMLElement => page.querySelector(`.sthlm-site-header__${name}`) as HTMLElement;
const ofSender = (page: Document, name: string): HTMLElement => page.querySelector(`.sthlm-sender__${name}`) as HTMLElement;
const isShown = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().height > 0;

describe('the menu, without JavaScript', () => {
  test('folds the navigation below 992 px, and one button opens it', async () => {
    const page = await staticPage(site(), { width: 375 });
    expect(isShown(part(page, 'navigation'))).toBe(false);
    part(page, 'menu-button').click();
    expect(isShown(part(page, 'navigation'))).toBe(true);
    expect([...page.querySelectorAll('nav a')].every(isShown)).toBe(true);
    part(page, 'menu-button').click();
    expect(isShown(part(page, 'navigation'))).toBe(false);
  });

  test('opens by keyboard, and the next stop is its first link', async () => {
    const page = await staticPage(site(), { width: 375 });
    part(page, 'menu-button').focus();
    await userEvent.keyboard('{Enter}');
    expect(isShown(part(page, 'navigation'))).toBe(true);
    await userEvent.keyboard('{Tab}');
    expect(page.activeElement?.textContent).toBe('Stöd och omsorg');
  });

  test.each([375, 1280])('is one landmark with one list: %i px', async (width) => {
    const page = await staticPage(site(), { width });
    expect(page.querySelectorAll('nav')).toHaveLength(1);
    expect(page.querySelectorAll('nav a')).toHaveLength(5);
  });

  test('is a row from 992 px, and the button is gone', async () => {
    const page = await staticPage(site(), { width: 992 });
    const links = [...page.querySelectorAll('nav a')];
    expect(links.every(isShown)).toBe(true);
    expect(new Set(links.map((link) => link.getBoundingClientRect().top)).size).toBe(1);
    expect(isShown(part(page, 'menu-button'))).toBe(false);
  });

  test('keeps its button from 992 px when there is more in it', async () => {
    const page = await staticPage(site({ menu }), { width: 1280 });
    expect(isShown(part(page, 'menu-content'))).toBe(false);
    part(page, 'menu-button').click();
    expect(isShown(part(page, 'menu-content'))).toBe(true);
    expect(isShown(part(page, 'navigation-list'))).toBe(true);
  });

  test('is closed again under a new key', async () => {
    const header = (path: string) => <SiteHeader key={path} sender={sender} navigation={navigation} menu={menu} />;
    const screen = await render(header('/stod'));
    const open = (): boolean | undefined => screen.container.querySelector('details')?.open;
    screen.container.querySelector('summary')?.click();
    expect(open()).toBe(true);
    await screen.rerender(header('/stod'));
    expect(open()).toBe(true);
    await screen.rerender(header('/boende'));
    expect(open()).toBe(false);
  });

  test('is not there when there is nothing in it', async () => {
    const page = await staticPage(service);
    expect(page.querySelector('details, nav')).toBeNull();
  });
});

describe('the search, without JavaScript', () => {
  const withSearch = site({ search: { action: '/sok' }, menu });

  test.each([375, 1280])('unfolds a field that sends its words in the address: %i px', async (width) => {
    const page = await staticPage(withSearch, { width });
    expect(isShown(part(page, 'search-row'))).toBe(false);
    part(page, 'search-button').click();
    expect(isShown(part(page, 'search-row'))).toBe(true);
    const form = page.querySelector('form');
    expect([form?.method, form?.getAttribute('action'), form?.querySelector('input')?.name]).toEqual(['get', '/sok', 'q']);
  });

  test('opens by keyboard, and Tab comes to the field after the masthead', async () => {
    const page = await staticPage(site({ search: { action: '/sok' }, actions: undefined, navigation: [] }), { width: 1280 });
    part(page, 'search-button').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Tab}');
    expect(page.activeElement?.tagName).toBe('INPUT');
  });

  test('closes the menu, and the menu closes it', async () => {
    const page = await staticPage(withSearch, { width: 375 });
    part(page, 'search-button').click();
    part(page, 'menu-button').click();
    await expect.poll(() => [isShown(part(page, 'search-row')), isShown(part(page, 'navigation'))]).toEqual([false, true]);
    part(page, 'search-button').click();
    await expect.poll(() => [isShown(part(page, 'search-row')), isShown(part(page, 'navigation'))]).toEqual([true, false]);
  });

  test.each(['search', 'menu'])('shows a cross on the button that closes: %s', async (which) => {
    const page = await staticPage(withSearch, { width: 375 });
    const button = part(page, `${which}-button`);
    const closed = drawnMark(button);
    button.click();
    const cross = drawnMark(button);
    expect([closed?.strokes, cross?.strokes]).toEqual([which === 'menu' ? 1 : undefined, 2]);
    expect(cross?.ink).not.toBe(cross?.ground);
    expect([...button.querySelectorAll('svg')].some((icon) => icon.checkVisibility())).toBe(false);
  });

  test('has the words of the page, on a button with a name at every width', async () => {
    const screen = await render(site({ search: { action: '/sok', name: 'sokord', label: 'Sök i Ekudden' }, texts: { search: 'Hitta' } }));
    expect(screen.container.querySelector('.sthlm-site-header__search-button')?.textContent).toBe('Hitta');
    expect(screen.container.querySelector('label')?.textContent).toBe('Sök i Ekudden');
    expect(screen.container.querySelector('input')?.name).toBe('sokord');
  });
});

test.each([
  [375, 1],
  [768, 2],
  [1280, 3],
])('sets the lists of the menu side by side where there is room: %i px', async (width, columns) => {
  const lists = ['Ärenden', 'Kontakt', 'Om oss'].map((title) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul>
        <li>
          <a href="/">{title}</a>
        </li>
      </ul>
    </section>
  ));
  const page = await staticPage(site({ menu: lists }), { width });
  part(page, 'menu-button').click();
  const tops = [...page.querySelectorAll('section')].map((section) => Math.round(section.getBoundingClientRect().top));
  expect(tops.filter((top) => top === tops[0])).toHaveLength(columns);
});

describe('as the look says', () => {
  const height = (element: Element): number => element.getBoundingClientRect().height;

  test('is 40, 104 and 60 px high from 992 px, with a 4 px bar', async () => {
    const page = await staticPage(site());
    expect(height(part(page, 'utility'))).toBeCloseTo(40, 0);
    expect(height(part(page, 'masthead'))).toBe(104);
    expect(height(ofSender(page, 'city'))).toBe(56);
    expect(height(part(page, 'navigation-list'))).toBeCloseTo(60, 0);
    expect(getComputedStyle(page.querySelector('[aria-current]') as Element).borderBlockEndWidth).toBe('4px');
  });

  test('has its logotype on 72 px and the sender below it on a phone', async () => {
    const page = await staticPage(site(), { width: 375 });
    const masthead = part(page, 'masthead').getBoundingClientRect();
    expect(height(ofSender(page, 'city'))).toBe(40);
    expect(ofSender(page, 'words').getBoundingClientRect().top - masthead.top).toBe(72);
    expect(masthead.height).toBe(112);
  });

  // Beside the menu button there is room for it on the smallest phone, but not for the free space too.
  const almostTooWide = <SiteHeader key="w" sender={{ relation: 'city', logo: <svg viewBox="0 0 205 40" role="img" aria-label="Stockholms stad" /> }} menu={menu} />;

  test.each([320, 991, 992, 1280])('keeps 16 px free around the mark: %i px', async (width) => {
    for (const header of [site({ menu }), site({ sender: { relation: 'on-behalf', organisation: 'Ekens Omsorg AB' }, menu }), service, <SiteHeader key="s" sender={sender} service="Boka lokal" actions={actions} />, almostTooWide]) {
      const page = await staticPage(header, { width });
      expect(tooClose(page, ofSender(page, 'mark'), 16)).toEqual([]);
    }
  });

  test.each([320, 1280])('is one row of 80 px in an e-service: %i px', async (width) => {
    const page = await staticPage(service, { width });
    expect(height(part(page, 'masthead'))).toBe(80);
  });

  test('holds logotype, search and menu in one row on the smallest phone', async () => {
    const page = await staticPage(site(), { width: 320 });
    const middle = (element: Element): number => element.getBoundingClientRect().top + height(element) / 2;
    expect(middle(part(page, 'menu-button'))).toBe(middle(ofSender(page, 'city')));
  });
});

const names = ['Överförmyndarförvaltningen', 'Hägersten-Älvsjö stadsdelsförvaltning'];
const sizes = [
  [320, 100],
  [320, 200],
  [768, 100],
  [992, 100],
  [1280, 200],
] as const;

test.each(names.flatMap((name) => sizes.map(([width, textSize]) => [name, width, textSize] as const)))('has room for %s: %i px, text %i %', async (name, width, textSize) => {
  const long = site({
    sender: { relation: 'city', organisation: name },
    menu,
    navigation: [...(navigation ?? []), { href: '/o', label: 'Överförmyndarförvaltningen' }],
  });
  const page = await staticPage(long, { width, textSize });
  expect(beyondTheEdge(page)).toEqual([]);
  if (!isShown(part(page, 'navigation'))) part(page, 'menu-button').click();
  expect(beyondTheEdge(page)).toEqual([]);
});
