import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { dateBlockContract } from './DateBlock.contract.ts';
import * as stories from './DateBlock.stories.tsx';
import { DateBlock } from './index.ts';

describeConformance({
  contract: dateBlockContract,
  element: (props) => <DateBlock value="2026-04-22" {...props} />,
  tagName: 'time',
  stories,
});

const textOf = (element: React.ReactElement): string => {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(element);
  return host.textContent ?? '';
};

test('says the day and the month, in the language of the page', () => {
  expect(textOf(<DateBlock value="2026-04-22" />)).toBe('22 april');
  expect(textOf(<DateBlock value="2026-04-22T17:00" />)).toBe('22 april');
  expect(textOf(<DateBlock value="2026-04-22" lang="en" />)).toBe('22 April');
  expect(textOf(<DateBlock value="2026-04-22" lang="fi" />)).toBe('22 huhtikuuta');
  expect(textOf(<DateBlock value="2026-04-22" lang="yi" />)).toBe('22 4 2026');
});

test('refuses what is no day', () => {
  expect(() => renderToStaticMarkup(<DateBlock value="22 april" />)).toThrow(/"22 april" is no date or time/u);
  expect(() => renderToStaticMarkup(<DateBlock value="18:00" />)).toThrow(/"18:00" has no date/u);
});

test('is as wide for every Swedish month, so that blocks below each other make a column', async () => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  const page = await staticPage(
    <>
      {months.map((month) => (
        <p key={month}>
          <DateBlock value={`2026-${month}-22`} className="prov" />
        </p>
      ))}
    </>,
  );
  // In a card the block is as wide as its content wants to be.
  for (const block of page.querySelectorAll<HTMLElement>('.prov')) block.style.inlineSize = 'max-content';
  expect(new Set([...page.querySelectorAll('.prov')].map((block) => Math.round(block.getBoundingClientRect().width)))).toEqual(new Set([96]));
});

test('leaves room on a small phone with the text at 200 %', async () => {
  const page = await staticPage(<DateBlock value="2026-09-23" />, { width: 320, textSize: 200 });
  expect(beyondTheEdge(page)).toEqual([]);
});
