import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { crisisBannerContract } from './CrisisBanner.contract.ts';
import * as stories from './CrisisBanner.stories.tsx';
import { CrisisBanner, type CrisisBannerProps } from './index.ts';

const banner = (props: Partial<CrisisBannerProps> = {}) => (
  <CrisisBanner
    title="Koka dricksvattnet i Vretängen"
    href="/vatten"
    linkText="Så gör du, och här hämtar du vatten"
    sender="Ekuddens stadsdelsförvaltning"
    updated={{ text: 'i dag kl. 9.40', dateTime: '2026-04-14T09:40' }}
    {...props}
  >
    {props.children ?? 'En vattenläcka kan ha förorenat vattnet. Koka allt vatten som du ska dricka eller laga mat med.'}
  </CrisisBanner>
);

describeConformance({
  contract: crisisBannerContract,
  element: (props) => banner(props as Partial<CrisisBannerProps>),
  tagName: 'section',
  stories,
});

test('is a region with a name, a heading, and a link that says where it leads', async () => {
  const screen = await render(banner());
  const region = screen.getByRole('region', { name: 'Krisinformation' });
  await expect.element(region.getByRole('heading', { name: 'Koka dricksvattnet i Vretängen', level: 2 })).toBeInTheDocument();
  await expect.element(region.getByRole('link', { name: 'Så gör du, och här hämtar du vatten' })).toHaveAttribute('href', '/vatten');
});

test('says who speaks and when, for people and programs', async () => {
  const { container } = await render(banner());
  expect(container.querySelector('.sthlm-crisis-banner__meta')?.textContent).toBe('Från Ekuddens stadsdelsförvaltning · uppdaterat i dag kl. 9.40');
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2026-04-14T09:40');
});

test('takes other words', async () => {
  const screen = await render(banner({ headingLevel: 1, texts: { label: 'Crisis information', from: 'From', updated: 'updated' } }));
  await expect.element(screen.getByRole('region', { name: 'Crisis information' })).toBeInTheDocument();
  await expect.element(screen.getByText('From Ekuddens stadsdelsförvaltning · updated i dag kl. 9.40')).toBeInTheDocument();
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
});

test.each([
  [320, 56],
  [1280, 96],
])('bleeds from edge to edge with its yellow block: %i px', async (width, block) => {
  const page = await staticPage(banner(), { width });
  expect(page.querySelector('section')?.getBoundingClientRect().width).toBe(width);
  expect(page.querySelector('.sthlm-crisis-banner__block')?.getBoundingClientRect().width).toBe(block);
});

test('keeps the words on the page’s own line on the widest screens', async () => {
  const page = await staticPage(banner(), { width: 1920 });
  const container = (1920 - 1200) / 2;
  const insideContainer = 80;
  // In forced colours the frame takes its part on both sides.
  expect(page.querySelector('h2')?.getBoundingClientRect().left).toBeCloseTo(container + insideContainer, -1);
});

const invisible = 'rgba(0, 0, 0, 0)';

test.each(['light', 'dark'] as const)('shows where the focus is: %s', async (mode) => {
  document.documentElement.setAttribute('data-sthlm-mode', mode);
  const { container } = await render(banner());
  const section = container.querySelector('section') as HTMLElement;
  const link = container.querySelector('a') as HTMLElement;
  link.focus({ focusVisible: true } as FocusOptions);
  const { backgroundColor, color, outlineStyle } = getComputedStyle(link);
  const isForced = matchMedia('(forced-colors: active)').matches;
  if (isForced) expect(outlineStyle).toBe('solid');
  else expect([invisible, getComputedStyle(section).backgroundColor, color]).not.toContain(backgroundColor);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const page = await staticPage(banner({ title: 'Överförmyndarförvaltningen stänger', sender: 'Överförmyndarförvaltningen' }), { width: 320, textSize });
  expect(beyondTheEdge(page)).toEqual([]);
});

test.each([
  [320, 2, false],
  [1280, 1, true],
])('says who and when without a dot at the end of a line: %i px', async (width, lines, hasDot) => {
  const page = await staticPage(banner({ sender: 'Kulturförvaltningen' }), { width });
  const parts = ['sender', 'updated'].map((part) => page.querySelector(`.sthlm-crisis-banner__${part}`) as Element);
  expect(new Set(parts.map((part) => Math.round(part.getBoundingClientRect().top))).size).toBe(lines);
  expect(page.querySelector('.sthlm-crisis-banner__dot')?.checkVisibility()).toBe(hasDot);
});
