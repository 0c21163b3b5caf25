import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { drawnMark } from '../../test/drawn-mark.ts';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { accordionContract } from './Accordion.contract.ts';
import * as stories from './Accordion.stories.tsx';
import { accordionItemContract } from './AccordionItem.contract.ts';
import { Accordion, AccordionItem } from './index.ts';

describeConformance({
  contract: accordionContract,
  element: (props) => (
    <Accordion {...props}>
      <AccordionItem title="Hur lång tid tar det?">Åtta veckor.</AccordionItem>
    </Accordion>
  ),
  tagName: 'div',
  stories,
});

describeConformance({
  contract: accordionItemContract,
  element: (props) => (
    <AccordionItem title="Hur lång tid tar det?" headingLevel={2} {...props}>
      Åtta veckor.
    </AccordionItem>
  ),
  tagName: 'details',
  stories: { default: {} },
});

const two = (name?: string) => (
  <Accordion>
    <AccordionItem title="Kan jag ansöka åt någon annan?" name={name}>
      Ja, om du har fullmakt.
    </AccordionItem>
    <AccordionItem title="Hur lång tid tar det?" name={name}>
      Åtta veckor.
    </AccordionItem>
  </Accordion>
);

test('opens and closes with the keyboard', async () => {
  const { container } = await render(two());
  const [first, second] = container.querySelectorAll('details');
  await userEvent.tab();
  expect(document.activeElement).toBe(first?.querySelector('summary'));
  await userEvent.keyboard('{Enter}');
  expect(first?.open).toBe(true);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect([first?.open, second?.open]).toEqual([true, true]);
  await userEvent.keyboard(' ');
  expect(second?.open).toBe(false);
});

test('keeps one open at a time when its items share a name', async () => {
  const { container } = await render(two('fragor'));
  const [first, second] = container.querySelectorAll('details');
  await userEvent.click(first?.querySelector('summary') as Element);
  await userEvent.click(second?.querySelector('summary') as Element);
  expect([first?.open, second?.open]).toEqual([false, true]);
});

test('works where no script runs', async () => {
  const page = await staticPage(two());
  const [first] = page.querySelectorAll('details');
  first?.querySelector('summary')?.click();
  expect(first?.open).toBe(true);
});

test('keeps its titles among the headings of the page, inside what opens them', async () => {
  await render(two());
  const headings = (await accessibilityTree()).filter(({ role }) => role === 'heading');
  expect(headings.map(({ name, states }) => [name, states['level']])).toEqual([
    ['Kan jag ansöka åt någon annan?', 3],
    ['Hur lång tid tar det?', 3],
  ]);
});

test('shows all of it on paper', async () => {
  const page = await staticPage(<div data-sthlm-mode="print">{two()}</div>);
  const contents = [...page.querySelectorAll('.sthlm-accordion__content')];
  expect(contents.map((content) => content.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true }))).toEqual([true, true]);
  expect([...page.querySelectorAll('summary')].map((row) => drawnMark(row, '::after'))).toEqual([null, null]);
});

test('draws a plus while closed and a minus while open, in a square of 32 px', async () => {
  const page = await staticPage(two());
  const [first, second] = page.querySelectorAll('details');
  if (first) first.open = true;
  const marks = [first, second].map((item) => drawnMark(item?.querySelector('summary'), '::after'));
  expect(marks.map((mark) => mark?.strokes)).toEqual([1, 2]);
  for (const mark of marks) expect(mark?.ink).not.toBe(mark?.ground);
  const { inlineSize, blockSize } = page.defaultView?.getComputedStyle(second?.querySelector('summary') as Element, '::after') ?? {};
  expect([inlineSize, blockSize]).toEqual(['32px', '32px']);
});

test('has rows of 64 px, all of which can be pressed', async () => {
  const page = await staticPage(two());
  expect([...page.querySelectorAll('summary')].map((row) => row.getBoundingClientRect().height)).toEqual([64, 64]);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const long = (
    <Accordion>
      <AccordionItem title="Överförmyndarförvaltningens redovisningshandlingar" open>
        Överförmyndarförvaltningens kontaktuppgifter
      </AccordionItem>
    </Accordion>
  );
  expect(beyondTheEdge(await staticPage(long, { width: 320, textSize }))).toEqual([]);
});
