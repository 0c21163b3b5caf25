import { senderRule } from '@stockholm/city';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage, tooClose } from '../../test/static-page.tsx';
import { senderTexts } from '../texts/en/sender.ts';
import { senderContract } from './Sender.contract.ts';
import * as stories from './Sender.stories.tsx';
import { Sender, type SenderProps } from './index.ts';
import { cityLogo, ownLogo, partnerLogo } from './placeholder-logos.tsx';

const organisation = 'Ekuddens stadsdelsförvaltning';
const city = { relation: 'city', organisation } as const;
const company = { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB' } as const;
const contractor = { relation: 'on-behalf', organisation: 'Ekens Omsorg AB' } as const;
const partners = {
  items: [
    { name: 'Föreningen Eklunden', logo: partnerLogo('square'), href: '/eklunden' },
    { name: 'Vretängens byggare', logo: <img src="data:," alt="Byggarnas märke" /> },
    { name: 'Tallhöjdens hembygdsförening' },
  ],
};

const everyKind: Record<string, ReactElement> = {
  'the city as a whole': <Sender relation="city" href="/" />,
  'with logotype and partners': <Sender {...city} logo={cityLogo} href="/" partners={partners} />,
  company: <Sender {...company} href="/" />,
  'company with logotype': <Sender {...company} ownLogo={ownLogo} layout="stack" />,
  contractor: <Sender {...contractor} />,
  'contractor with logotype': <Sender {...contractor} ownLogo={ownLogo} href="/" />,
  'on field': (
    <div data-sthlm-surface="field">
      <Sender {...city} href="/" partners={partners} />
    </div>
  ),
  'on deep': (
    <div data-sthlm-surface="deep">
      <Sender {...contractor} href="/" />
    </div>
  ),
};

describeConformance({ contract: senderContract, element: (props) => <Sender {...city} {...props} />, tagName: 'div', stories, states: everyKind });

const part = (page: Document | Element, name: string): HTMLElement => page.querySelector(`.sthlm-sender__${name}`) as HTMLElement;
const text = (container: Element, name: string): string | undefined => part(container, name)?.textContent;

describe('who speaks', () => {
  test('is the city and its administration', async () => {
    const { container } = await render(<Sender {...city} />);
    expect([text(container, 'city'), text(container, 'organisation'), text(container, 'relation')]).toEqual(['Stockholms stad', organisation, undefined]);
    expect(container.querySelector('a')).toBeNull();
  });

  test('is the city alone where no administration is named', async () => {
    const { container } = await render(<Sender relation="city" />);
    expect(container.textContent).toBe('Stockholms stad');
    expect(part(container, 'words')).toBeNull();
  });

  test('leads home with a link that begins with the words one sees', async () => {
    const screen = await render(<Sender {...city} href="/start" />);
    await expect.element(screen.getByRole('link', { name: 'Stockholms stad till startsidan' })).toHaveAttribute('href', '/start');
  });

  test('has the logotype instead of the text', async () => {
    const screen = await render(<Sender {...city} href="/" logo={<img src="data:," alt="Stockholms stads logotyp" />} />);
    await expect.element(screen.getByRole('link', { name: 'Stockholms stads logotyp till startsidan' })).toBeInTheDocument();
    expect(part(screen.container, 'city')).toBeNull();
  });

  test.each([
    ['company', company, 'En del av Stockholms stad'],
    ['contractor', contractor, 'På uppdrag av Stockholms stad'],
  ] as const)('a %s says what it is to the city, under its own name', async (_, sender, words) => {
    const screen = await render(<Sender {...sender} />);
    expect([text(screen.container, 'name'), text(screen.container, 'relation')]).toEqual([sender.organisation, words]);
    expect(part(screen.container, 'city')).toBeNull();
    expect(part(screen.container, 'organisation')).toBeNull();
    // A logotype rarely says the official name.
    await screen.rerender(<Sender {...sender} ownLogo={ownLogo} />);
    expect([text(screen.container, 'organisation'), text(screen.container, 'relation')]).toEqual([sender.organisation, words]);
  });

  test('takes other words', async () => {
    const screen = await render(<Sender {...company} lang="en" texts={senderTexts} />);
    expect(text(screen.container, 'relation')).toBe('A municipal company, City of Stockholm');
    await screen.rerender(<Sender {...contractor} texts={senderTexts} />);
    expect(text(screen.container, 'relation')).toBe('On behalf of the City of Stockholm');
    await screen.rerender(<Sender relation="city" texts={senderTexts} partners={partners} />);
    expect([text(screen.container, 'city'), text(screen.container, 'partners-text')]).toEqual(['City of Stockholm', 'In cooperation with']);
  });
});

describe('what the types refuse', () => {
  // As from JavaScript, a CMS or an object of another type.
  const untyped = (props: object): ReactElement => <Sender {...(props as SenderProps)} />;

  test.each(['part-of-city', 'on-behalf'])('the city’s logotype is never drawn for %s', async (relation) => {
    const { container } = await render(untyped({ relation, organisation: 'Ekens Omsorg AB', logo: cityLogo, partners }));
    expect(container.querySelector('svg, .sthlm-sender__city, .sthlm-sender__partners')).toBeNull();
    expect(text(container, 'name')).toBe('Ekens Omsorg AB');
  });

  test('a sender of an unknown kind has its name and claims nothing', async () => {
    const { container } = await render(untyped({ relation: 'sponsor', organisation: 'Ekens Omsorg AB', logo: cityLogo }));
    expect(container.textContent).toBe('Ekens Omsorg AB');
    expect(container.querySelector('svg')).toBeNull();
  });

  test('the words that must stand there can’t be emptied', async () => {
    const texts = { city: '', partOfCity: '', onBehalf: ' ', partners: '' };
    const screen = await render(<Sender {...company} texts={texts} />);
    expect(text(screen.container, 'relation')).toBe('En del av Stockholms stad');
    await screen.rerender(<Sender {...contractor} texts={texts} />);
    expect(text(screen.container, 'relation')).toBe('På uppdrag av Stockholms stad');
    await screen.rerender(<Sender {...city} texts={texts} partners={partners} />);
    expect([text(screen.container, 'city'), text(screen.container, 'partners-text')]).toEqual(['Stockholms stad', 'I samarbete med']);
  });

  test('no administration has a logotype of its own', async () => {
    const { container } = await render(untyped({ ...city, ownLogo }));
    expect(container.querySelector('svg')).toBeNull();
  });
});

describe('partners', () => {
  test('have words before them', async () => {
    const screen = await render(<Sender {...city} partners={partners} />);
    expect(text(screen.container, 'partners-text')).toBe('I samarbete med');
    await screen.rerender(<Sender {...city} partners={{ ...partners, text: 'Med stöd av' }} />);
    expect(text(screen.container, 'partners-text')).toBe('Med stöd av');
  });

  test('have words also when somebody emptied them', async () => {
    const { container } = await render(<Sender {...city} partners={{ ...partners, text: ' ' }} />);
    expect(text(container, 'partners-text')).toBe('I samarbete med');
  });

  test('are not there when there are none', async () => {
    const { container } = await render(<Sender {...city} partners={{ items: [] }} />);
    expect(part(container, 'partners')).toBeNull();
  });

  test('are heard once, by their name, with or without a picture', async () => {
    const screen = await render(<Sender {...city} partners={partners} />);
    await expect.element(screen.getByRole('link', { name: 'Föreningen Eklunden', exact: true })).toHaveAttribute('href', '/eklunden');
    await expect.element(screen.getByRole('img', { name: 'Vretängens byggare', exact: true })).toBeInTheDocument();
    await expect.element(screen.getByText('Tallhöjdens hembygdsförening')).toBeInTheDocument();
    // All that is inside an image is part of it.
    expect(screen.container.querySelector('[role="img"] [alt="Byggarnas märke"]')).not.toBeNull();
  });
});

describe('by the measures of the rules', () => {
  const measure = (id: Parameters<typeof senderRule>[0]): number => senderRule(id).measure?.amount ?? Number.NaN;
  const clear = measure('logotype-clear-space');

  // A wide, a tall and an ordinary one; one tries to be larger by its own attributes.
  const shapes = [
    <svg key="wide" viewBox="0 0 900 30" />,
    <svg key="tall" viewBox="0 0 30 900" />,
    <svg key="ordinary" viewBox="0 0 100 50" />,
    <svg key="large" viewBox="0 0 100 50" width="900" height="600" />,
    <img key="image" alt="" width="900" height="600" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 6'/%3E" />,
  ];
  const crowd = <Sender {...city} logo={cityLogo} partners={{ items: shapes.map((logo, index) => ({ name: `Partner ${index}`, logo })) }} />;

  test.each([
    [1280, measure('logotype-height')],
    [992, measure('logotype-height')],
    [991, measure('logotype-height-small')],
    [320, measure('logotype-height-small')],
  ])('the logotype and the box are of their height: %i px', async (width, height) => {
    for (const sender of [<Sender key="a" {...city} logo={cityLogo} />, <Sender key="b" {...city} />, <Sender key="c" {...company} ownLogo={ownLogo} />]) {
      const page = await staticPage(sender, { width });
      const mark = page.querySelector('.sthlm-sender__mark svg, .sthlm-sender__city') as Element;
      expect(mark.getBoundingClientRect().height).toBe(height);
    }
  });

  test.each([320, 1280])('no partner is larger than 70 % of the logotype, nor as wide: %i px', async (width) => {
    const page = await staticPage(crowd, { width });
    const logo = page.querySelector('.sthlm-sender__logo svg')?.getBoundingClientRect() as DOMRect;
    const drawn = [...page.querySelectorAll('.sthlm-sender__partner-logo, .sthlm-sender__partner-logo *')].map((element) => element.getBoundingClientRect());
    expect(drawn).toHaveLength(10);
    for (const { height, width: wide } of drawn) {
      expect(height / logo.height).toBeLessThanOrEqual(measure('partner-size') + 0.001);
      expect(wide / logo.width).toBeLessThanOrEqual(measure('partner-size') + 0.001);
    }
  });

  test('what the page’s own stylesheet makes larger is cut', async () => {
    const page = await staticPage(crowd);
    const style = page.createElement('style');
    style.textContent = 'svg { height: 400px !important; max-width: none !important; width: 600px !important }';
    page.head.append(style);
    for (const box of page.querySelectorAll('.sthlm-sender__partner-logo')) {
      expect(getComputedStyle(box).overflow).toBe('clip');
      expect(box.getBoundingClientRect().height).toBeCloseTo(39.2, 1);
      expect(box.getBoundingClientRect().width).toBeLessThanOrEqual(118);
    }
  });

  test.each([320, 768, 992, 1280])('nothing stands closer to the mark than 16 px: %i px', async (width) => {
    for (const sender of Object.values(everyKind)) {
      const page = await staticPage(
        <>
          <p>Före</p>
          {sender}
          <p>Efter</p>
        </>,
        { width },
      );
      expect(tooClose(page, part(page, 'mark'), clear)).toEqual([]);
    }
  });

  test('the words stand beside the mark from 992 px, below it else', async () => {
    const below = async (sender: ReactElement, width: number): Promise<boolean> => {
      const page = await staticPage(sender, { width });
      return part(page, 'words').getBoundingClientRect().top >= part(page, 'mark').getBoundingClientRect().bottom;
    };
    expect(await below(<Sender {...city} />, 992)).toBe(false);
    expect(await below(<Sender {...city} />, 991)).toBe(true);
    expect(await below(<Sender {...city} layout="stack" />, 1280)).toBe(true);
  });
});

describe('on every surface', () => {
  const onSurface = async (surface: string, mode: 'light' | 'dark'): Promise<Document> =>
    staticPage(
      <div data-sthlm-surface={surface}>
        <Sender {...city} />
      </div>,
      { mode },
    );

  test.each(['page', 'base', 'sunk', 'soft', 'tint', 'field', 'deep'])('the city’s name is a piece of page, framed in the colour of the text: %s', async (surface) => {
    for (const mode of ['light', 'dark'] as const) {
      const page = await onSurface(surface, mode);
      const { backgroundColor, color, borderTopColor, borderTopWidth } = getComputedStyle(part(page, 'city'));
      const ground = getComputedStyle(page.documentElement);
      expect([backgroundColor, color]).toEqual([ground.backgroundColor, ground.color]);
      expect([borderTopColor, borderTopWidth]).toEqual([getComputedStyle(part(page, 'organisation')).color, '2px']);
    }
  });

  test('a partner’s logotype keeps its colours', async () => {
    const red = <svg viewBox="0 0 10 10" fill="rgb(200, 0, 0)" />;
    const page = await staticPage(
      <div data-sthlm-surface="deep">
        <Sender {...city} partners={{ items: [{ name: 'Föreningen Eklunden', logo: red, href: '/eklunden' }] }} />
      </div>,
      { mode: 'dark' },
    );
    const { fill, filter, mixBlendMode, opacity } = getComputedStyle(page.querySelector('.sthlm-sender__partner-logo svg') as Element);
    expect([fill, filter, mixBlendMode, opacity]).toEqual(['rgb(200, 0, 0)', 'none', 'normal', '1']);
  });
});

const names = ['Överförmyndarförvaltningen', 'Hägersten-Älvsjö stadsdelsförvaltning'];
const sizes = [
  [320, 100],
  [320, 200],
  [992, 100],
  [1280, 200],
] as const;

test.each(names.flatMap((name) => sizes.map(([width, textSize]) => [name, width, textSize] as const)))('has room for %s: %i px, text %i %', async (name, width, textSize) => {
  for (const sender of [<Sender key="a" {...city} organisation={name} partners={{ items: [{ name }] }} />, <Sender key="b" {...contractor} organisation={name} />]) {
    expect(beyondTheEdge(await staticPage(sender, { width, textSize }))).toEqual([]);
  }
});
