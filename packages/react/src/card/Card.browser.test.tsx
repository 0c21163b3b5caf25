import { Baby } from 'lucide';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { DateBlock } from '../date-block/index.ts';
import { Icon } from '../icon/index.ts';
import { cardContract } from './Card.contract.ts';
import * as stories from './Card.stories.tsx';
import { Card, type CardProps } from './index.ts';

describeConformance({
  contract: cardContract,
  element: (props) => (
    <Card title="Öppen förskola" href="/oppen-forskola" {...props}>
      Lek, sång och fika.
    </Card>
  ),
  tagName: 'div',
  stories,
});

const grid = (
  <ul className="sthlm-grid" data-columns="3">
    <Card as="li" title="Kort" href="#a" />
    <li>
      <Card title="Kort i en egen listpost" href="#b">
        Två rader text
        <br />
        och en till.
      </Card>
    </li>
    <Card as="li" title="En lång rubrik som tar två eller flera rader i sin kolumn" href="#c">
      Text.
    </Card>
  </ul>
);

test('is one link for those who listen, named by the title alone', async () => {
  const screen = await render(<Card title="Öppen förskola" href="/oppen-forskola" meta="13 april 2026" children="Lek och fika." icon={<Icon icon={Baby} />} arrow />);
  await expect.element(screen.getByRole('link', { name: 'Öppen förskola', exact: true })).toHaveAttribute('href', '/oppen-forskola');
  expect(screen.getByRole('link').elements()).toHaveLength(1);
  await expect.element(screen.getByRole('heading', { level: 3, name: 'Öppen förskola' })).toBeInTheDocument();
});

test.each([
  ['href', <Card key="a" title="Öppen förskola" href="#mal" children="Lek och fika." />],
  ['a framework’s link in title', <Card key="b" title={<a className="sthlm-link" href="#mal">Öppen förskola</a>} children="Lek och fika." />],
])('can be pressed anywhere, and a link in its text leads elsewhere: %s', async (_, card) => {
  const page = await staticPage(<>{card}</>);
  const root = page.querySelector('.sthlm-card') as Element;
  const { left, top, width, height } = root.getBoundingClientRect();
  const hits = [[2, 2], [width / 2, height / 2], [width - 2, height - 2]].map(([x = 0, y = 0]) => page.elementFromPoint(left + x, top + y)?.getAttribute('href'));
  expect(hits).toEqual(['#mal', '#mal', '#mal']);
});

test('leaves other links and buttons in it within reach', async () => {
  const pressed = vi.fn();
  const screen = await render(
    <Card title="Parkleken Tallen" href="#parkleken" tags={<a href="#amne">Fritid</a>} meta={<a href="#karta">Vretängsgatan 12</a>}>
      Låna leksaker. <a href="#regler">Regler för lån</a> <button onClick={pressed}>Spara</button>
    </Card>,
  );
  for (const [name, hash] of [['Vretängsgatan 12', '#karta'], ['Fritid', '#amne'], ['Regler för lån', '#regler'], ['Parkleken Tallen', '#parkleken']] as const) {
    await userEvent.click(screen.getByRole('link', { name }));
    expect(location.hash).toBe(hash);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
  expect(pressed).toHaveBeenCalledOnce();
  expect(location.hash).toBe('#parkleken');
  history.replaceState(null, '', location.pathname);
});

test('shows no link, and no hand, without one', async () => {
  const { container } = await render(<Card title="Öppettider">Måndag–fredag kl. 8–16.30.</Card>);
  expect(container.querySelector('a')).toBeNull();
});

test('is as high as its neighbours, also inside a list item of its own', async () => {
  const page = await staticPage(grid);
  const heights = [...page.querySelectorAll('.sthlm-card')].map((card) => Math.round(card.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);
  expect(page.querySelectorAll('li')).toHaveLength(3);
});

test('leaves a section that is a grid its padding, and a list of cards none', async () => {
  const page = await staticPage(
    <div className="sthlm-section sthlm-container sthlm-grid">
      <ul className="sthlm-grid">
        <Card as="li" title="Kort" href="#a" />
      </ul>
    </div>,
  );
  const [section, list] = [...page.querySelectorAll('.sthlm-grid')].map((grid) => (page.defaultView as Window).getComputedStyle(grid).paddingLeft);
  expect(section).toBe('40px');
  expect(list).toBe('0px');
});

test('shows its focus inside its edge, whatever it stands on', async () => {
  const { container } = await render(
    <div data-sthlm-surface="deep">
      <Card title="Öppen förskola" href="#a" />
      <Card variant="plain" title="Sommarjobb" href="#b" />
    </div>,
  );
  const [card, plain] = [...container.querySelectorAll('a')] as HTMLElement[];
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(card);
  const ring = getComputedStyle(card as HTMLElement, '::after');
  expect(ring.outlineStyle).toBe('solid');
  expect(Number.parseFloat(ring.outlineOffset)).toBe(-3);
  if (!matchMedia('(forced-colors: active)').matches) expect(ring.boxShadow).toContain('inset');
  await userEvent.keyboard('{Tab}');
  expect(Number.parseFloat(getComputedStyle(plain as HTMLElement, '::after').outlineOffset)).toBe(3);
});

test('shows a picture 3:2 and to its edges', async () => {
  const picture = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="100" height="100"/%3E';
  const page = await staticPage(<Card title="Naturstigar" href="#a" media={<img src={picture} alt="" width={100} height={100} />} />, { width: 375 });
  const card = (page.querySelector('.sthlm-card') as Element).getBoundingClientRect();
  const image = (page.querySelector('img') as Element).getBoundingClientRect();
  expect(image.width).toBe(card.width);
  expect(image.top).toBe(card.top);
  expect(image.width / image.height).toBeCloseTo(1.5, 2);
});

test.each([
  [1280, 'column', 224],
  [375, 'row', 0],
])('is a tile as the look says: %i px', async (width, direction, height) => {
  const page = await staticPage(<Card variant="tile" icon={<Icon icon={Baby} size={40} />} title="Sök förskoleplats" href="#a" />, { width });
  const tile = page.querySelector('.sthlm-card') as Element;
  const icon = page.querySelector('svg') as Element;
  expect(tile.getBoundingClientRect().height).toBeGreaterThanOrEqual(height);
  const beside = icon.getBoundingClientRect().right < (page.querySelector('h3') as Element).getBoundingClientRect().left;
  expect(beside).toBe(direction === 'row');
  expect(icon.getBoundingClientRect().width).toBe(width === 375 ? 32 : 40);
});

test('keeps a date beside its text on a phone, and a picture above it', async () => {
  const isBeside = async (layout: 'row' | 'compact', width: number): Promise<boolean> => {
    const page = await staticPage(<Card layout={layout} media={<DateBlock value="2026-04-22" />} title="Öppet hus" href="#a" />, { width });
    return (page.querySelector('time') as Element).getBoundingClientRect().right <= (page.querySelector('h3') as Element).getBoundingClientRect().left;
  };
  expect(await isBeside('compact', 320)).toBe(true);
  expect(await isBeside('row', 375)).toBe(false);
  expect(await isBeside('row', 1280)).toBe(true);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const cards: Partial<CardProps>[] = [
    {},
    { variant: 'tile', icon: <Icon icon={Baby} size={40} /> },
    { variant: 'outline', layout: 'compact', media: <DateBlock value="2026-09-23" /> },
  ];
  for (const props of cards) {
    const page = await staticPage(<Card title="Överförmyndarförvaltningen" href="#a" meta="Bostadsanpassningsbidragsenheten" arrow {...props} />, { width: 320, textSize });
    expect(beyondTheEdge(page)).toEqual([]);
  }
});
