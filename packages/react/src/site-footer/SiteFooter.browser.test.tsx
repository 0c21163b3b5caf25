import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage, tooClose } from '../../test/static-page.tsx';
import type { SenderDetails } from '../sender/index.ts';
import { siteFooterContract } from './SiteFooter.contract.ts';
import * as stories from './SiteFooter.stories.tsx';
import { SiteFooter, type SiteFooterProps } from './index.ts';

const columns: SiteFooterProps['columns'] = [
  {
    title: 'Kontakta oss',
    content: (
      <>
        <p>
          <a href="tel:+46846500400">08-465 004 00</a>
        </p>
        <p>Måndag–fredag kl. 8–16.30</p>
      </>
    ),
  },
  { title: 'Besök oss', content: <address>Vretängsgatan 12, Ekudden</address> },
  {
    title: 'Om webbplatsen',
    content: (
      <ul>
        <li>
          <a href="/tillganglighet">Tillgänglighetsredogörelse</a>
        </li>
        <li>
          <a href="/kakor">Kakor</a>
        </li>
      </ul>
    ),
  },
];

const withPartners: SenderDetails = {
  relation: 'city',
  organisation: 'Ekuddens stadsdelsförvaltning',
  partners: { items: [{ name: 'Föreningen Eklunden', logo: <svg viewBox="0 0 400 40" />, href: '/eklunden' }, { name: 'Vretängens byggare' }] },
};

const footer = (props: Partial<SiteFooterProps> = {}) => (
  <SiteFooter sender={{ relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' }} columns={columns} organisationNumber="212000-0142" {...props} />
);

describeConformance({
  contract: siteFooterContract,
  element: (props) => footer(props as Partial<SiteFooterProps>),
  tagName: 'footer',
  stories,
});

test('says whose the website is', async () => {
  const screen = await render(footer());
  const contentinfo = screen.getByRole('contentinfo');
  await expect.element(contentinfo.getByText('Stockholms stad', { exact: true })).toBeInTheDocument();
  await expect.element(contentinfo.getByText('Ekuddens stadsdelsförvaltning')).toBeInTheDocument();
  await expect.element(contentinfo.getByText('Organisationsnummer 212000-0142')).toBeInTheDocument();
});

test('says what a company and a contractor are to the city, and never shows its logotype for them', async () => {
  const screen = await render(footer({ sender: { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB' } }));
  await expect.element(screen.getByText('En del av Stockholms stad')).toBeInTheDocument();
  await screen.rerender(footer({ sender: { relation: 'on-behalf', organisation: 'Ekens Omsorg AB' } }));
  await expect.element(screen.getByText('På uppdrag av Stockholms stad')).toBeInTheDocument();
  expect(screen.container.querySelector('.sthlm-sender__city')).toBeNull();
});

test('names the partners, with words before them', async () => {
  const screen = await render(footer({ sender: withPartners }));
  await expect.element(screen.getByText('I samarbete med')).toBeInTheDocument();
  await expect.element(screen.getByRole('link', { name: 'Föreningen Eklunden' })).toHaveAttribute('href', '/eklunden');
});

test('gives each column a heading', async () => {
  const { container } = await render(footer());
  expect([...container.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Kontakta oss', 'Besök oss', 'Om webbplatsen']);
});

test('takes other words', async () => {
  const screen = await render(footer({ texts: { city: 'Tukholman kaupunki', organisationNumber: 'Y-tunnus', top: 'Sivun alkuun' }, lang: 'fi' }));
  await expect.element(screen.getByText('Tukholman kaupunki')).toBeInTheDocument();
  await expect.element(screen.getByText('Y-tunnus 212000-0142')).toBeInTheDocument();
  await expect.element(screen.getByRole('link', { name: 'Sivun alkuun' })).toBeInTheDocument();
});

test('leads back to the top without JavaScript', async () => {
  const screen = await render(footer());
  await expect.element(screen.getByRole('link', { name: 'Till sidans topp' })).toHaveAttribute('href', '#top');
});

test('sets the phone number large', async () => {
  const page = await staticPage(footer());
  const { fontSize, lineHeight, fontWeight } = getComputedStyle(page.querySelector('a[href^="tel:"]') as Element);
  expect([fontSize, Math.round(Number.parseFloat(lineHeight)), fontWeight]).toEqual(['29px', 36, '700']);
});

test.each([
  [1280, 4],
  [992, 4],
  [768, 2],
  [375, 1],
])('stands in columns where there is room: %i px', async (width, count) => {
  const page = await staticPage(footer(), { width });
  const parts = [...page.querySelectorAll('.sthlm-site-footer__sender, .sthlm-site-footer__column')];
  expect(new Set(parts.map((part) => part.getBoundingClientRect().left)).size).toBe(count);
});

test.each([320, 768, 1280])('keeps 16 px free around the mark: %i px', async (width) => {
  const page = await staticPage(footer({ sender: withPartners }), { width });
  expect(tooClose(page, page.querySelector('.sthlm-sender__mark') as Element, 16)).toEqual([]);
});

test.each([992, 1280])('has sender and headings begin on one line: %i px', async (width) => {
  const page = await staticPage(footer(), { width });
  const tops = ['.sthlm-sender__mark', 'h2'].map((selector) => page.querySelector(selector)?.getBoundingClientRect().top);
  expect(tops[0]).toBe(tops[1]);
});

test.each([
  [320, 100],
  [320, 200],
  [1280, 200],
])('keeps every word on the page: %i px, text %i %', async (width, textSize) => {
  const page = await staticPage(footer({ sender: { ...withPartners, organisation: 'Överförmyndarförvaltningen' } }), { width, textSize });
  expect(beyondTheEdge(page)).toEqual([]);
});
