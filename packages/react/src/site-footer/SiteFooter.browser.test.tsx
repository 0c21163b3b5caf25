import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { siteFooterContract } from './SiteFooter.contract.ts';
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

const footer = (props: Partial<SiteFooterProps> = {}) => (
  <SiteFooter sender="Ekuddens stadsdelsförvaltning" columns={columns} organisationNumber="212000-0142" {...props} />
);

describeConformance({
  contract: siteFooterContract,
  element: (props) => footer(props as Partial<SiteFooterProps>),
  tagName: 'footer',
  states: {
    least: <SiteFooter sender="Kulturförvaltningen" columns={[]} />,
    'with logotype and text': footer({
      logo: <img src="data:," alt="Bolagets logotyp" />,
      about: (
        <p>
          Ekuddens Bostäder AB är en del av <a href="https://start.stockholm">Stockholms stad</a>.
        </p>
      ),
    }),
  },
});

test('says whose the website is', async () => {
  const screen = await render(footer());
  const contentinfo = screen.getByRole('contentinfo');
  await expect.element(contentinfo.getByText('Ekuddens stadsdelsförvaltning är en del av Stockholms stad.')).toBeInTheDocument();
  await expect.element(contentinfo.getByText('Organisationsnummer 212000-0142')).toBeInTheDocument();
});

test('gives each column a heading', async () => {
  const { container } = await render(footer());
  expect([...container.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Kontakta oss', 'Besök oss', 'Om webbplatsen']);
});

test('takes other words', async () => {
  const screen = await render(footer({ texts: { partOf: 'on osa Tukholman kaupunkia.', organisationNumber: 'Y-tunnus', top: 'Sivun alkuun' }, lang: 'fi' }));
  await expect.element(screen.getByText('Ekuddens stadsdelsförvaltning on osa Tukholman kaupunkia.')).toBeInTheDocument();
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

test.each([
  [320, 100],
  [320, 200],
  [1280, 200],
])('keeps every word on the page: %i px, text %i %', async (width, textSize) => {
  const page = await staticPage(footer({ sender: 'Överförmyndarförvaltningen' }), { width, textSize });
  expect(beyondTheEdge(page)).toEqual([]);
});
