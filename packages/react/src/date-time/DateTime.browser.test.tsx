import { describe, expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { dateTimeContract } from './DateTime.contract.ts';
import * as stories from './DateTime.stories.tsx';
import { DateTime } from './index.ts';

describeConformance({
  contract: dateTimeContract,
  element: (props) => <DateTime value="2026-05-05" {...props} />,
  tagName: 'time',
  stories,
});

describe('a span', () => {
  describeConformance({
    contract: dateTimeContract,
    element: (props) => <DateTime value="2026-05-05T18:00" end="2026-05-05T20:00" {...props} />,
    tagName: 'span',
    stories: { default: stories.default },
  });
});

test('is written for people, and for programs as it was given', () => {
  expect(renderToStaticMarkup(<DateTime value="2026-05-05T16:00Z" />)).toBe('<time class="sthlm-date-time" dateTime="2026-05-05T16:00Z">5\u00A0maj 2026 kl.\u00A018</time>');
});

test('marks both ends of a span', () => {
  expect(renderToStaticMarkup(<DateTime value="2026-05-05T18:00" end="2026-05-05T20:00" />)).toBe(
    '<span class="sthlm-date-time"><time dateTime="2026-05-05T18:00">5\u00A0maj 2026 kl.\u00A018</time>–<time dateTime="2026-05-05T20:00">20</time></span>',
  );
});

test('takes other words', () => {
  expect(renderToStaticMarkup(<DateTime value="2026-04-14T09:40">i dag kl. 9.40</DateTime>)).toBe('<time class="sthlm-date-time" dateTime="2026-04-14T09:40">i dag kl. 9.40</time>');
});

test('is written in figures in a language that it has no words for, and says which language that is', () => {
  expect(renderToStaticMarkup(<DateTime value="2026-05-05T18:00" lang="yi" />)).toBe('<time lang="yi" class="sthlm-date-time" dateTime="2026-05-05T18:00">2026-05-05 18:00</time>');
});

test('stays on one line where there is room, and wraps where there is none', async () => {
  const words = (
    <p>
      Nämnden möts och svarar på frågor <DateTime value="2026-09-23T18:30" end="2026-09-23T20:30" weekday />.
    </p>
  );
  const lines = async (width: number, textSize?: number): Promise<number> => {
    const page = await staticPage(words, { width, ...(textSize && { textSize }) });
    expect(beyondTheEdge(page)).toEqual([]);
    return Math.round((page.querySelector('.sthlm-date-time') as Element).getBoundingClientRect().height / Number.parseFloat(page.defaultView?.getComputedStyle(page.querySelector('p') as Element).lineHeight ?? ''));
  };
  expect(await lines(520)).toBe(1);
  expect(await lines(320, 200)).toBeGreaterThan(1);
});
