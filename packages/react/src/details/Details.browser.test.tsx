import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { detailsContract } from './Details.contract.ts';
import * as stories from './Details.stories.tsx';
import { Details } from './index.ts';

describeConformance({
  contract: detailsContract,
  element: (props) => (
    <Details summary="Var hittar jag ärendenumret?" {...props}>
      Överst i brevet från oss.
    </Details>
  ),
  tagName: 'details',
  stories,
});

const closed = <Details summary="Var hittar jag ärendenumret?">Överst i brevet från oss.</Details>;

test('opens and closes with the keyboard', async () => {
  const { container } = await render(closed);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(container.querySelector('details')?.open).toBe(true);
  await userEvent.keyboard(' ');
  expect(container.querySelector('details')?.open).toBe(false);
});

test('leaves it to the reader once it is drawn', async () => {
  const { container, rerender } = await render(
    <Details summary="Var hittar jag ärendenumret?" open>
      Överst i brevet.
    </Details>,
  );
  await userEvent.click(container.querySelector('summary') as Element);
  await rerender(
    <Details summary="Var hittar jag ärendenumret?" open>
      Överst i brevet från oss.
    </Details>,
  );
  expect(container.querySelector('details')?.open).toBe(false);
});

test('is 44 px high to press, and no wider than its words', async () => {
  const page = await staticPage(closed);
  const { width, height } = (page.querySelector('summary') as Element).getBoundingClientRect();
  expect(height).toBe(44);
  expect(width).toBeLessThan(400);
});

test('shows what it holds on paper', async () => {
  const page = await staticPage(<div data-sthlm-mode="print">{closed}</div>);
  expect(page.querySelector('.sthlm-details__content')?.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const long = (
    <Details summary="Överförmyndarförvaltningens redovisningshandlingar" open>
      Överförmyndarförvaltningens kontaktuppgifter
    </Details>
  );
  expect(beyondTheEdge(await staticPage(long, { width: 320, textSize }))).toEqual([]);
});
