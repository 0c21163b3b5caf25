import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { Toggletip } from './index.ts';
import { toggletipContract } from './Toggletip.contract.ts';
import * as stories from './Toggletip.stories.tsx';

const tip = <Toggletip label="Vad räknas som inkomst?">Lön och pension före skatt.</Toggletip>;

describeConformance({
  contract: toggletipContract,
  element: (props) => (
    <Toggletip label="Vad räknas som inkomst?" {...props}>
      Lön och pension före skatt.
    </Toggletip>
  ),
  tagName: 'span',
  stories,
});

const bubble = (inside: ParentNode = document): HTMLElement => inside.querySelector('.sthlm-toggletip__bubble') as HTMLElement;

test('is heard with what it says as soon as the button is reached', async () => {
  await render(tip);
  const button = (await accessibilityTree()).find(({ role }) => role === 'button');
  expect(button).toMatchObject({ name: 'Vad räknas som inkomst?', description: 'Lön och pension före skatt.', states: { expanded: false } });
});

test('opens and closes with the keyboard, not when the pointer is over it', async () => {
  const screen = await render(tip);
  await userEvent.hover(screen.getByRole('button'));
  expect(bubble().checkVisibility()).toBe(false);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(bubble().checkVisibility()).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(bubble().checkVisibility()).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole('button').element());
});

test('works where no script runs', async () => {
  const still = await staticPage(tip);
  still.querySelector('button')?.click();
  expect(bubble(still).checkVisibility()).toBe(true);
});

test('stands in a line without making it higher, and is large enough for a finger', async () => {
  const still = await staticPage(<p>Inkomst {tip}</p>);
  expect((still.querySelector('p') as Element).getBoundingClientRect().height).toBe(28);
  const button = still.querySelector('button') as Element;
  const { left, top, bottom, width, height } = button.getBoundingClientRect();
  expect([width, height]).toEqual([28, 28]);
  expect([still.elementFromPoint(left - 7, top + 14), still.elementFromPoint(left + 14, bottom + 7)]).toEqual([button, button]);
});

test('stands below its button, within the window', async () => {
  await page.viewport(400, 600);
  const screen = await render(<div style={{ textAlign: 'end' }}>{tip}</div>);
  await userEvent.click(screen.getByRole('button'));
  const box = bubble().getBoundingClientRect();
  expect(box.top).toBeCloseTo(screen.getByRole('button').element().getBoundingClientRect().bottom + 8, 0);
  expect(box.right).toBeLessThanOrEqual(400 - 16);
});

test('has the ground and weight of a page in a heading on a field', async () => {
  await render(<h2 data-sthlm-surface="field">Inkomst {tip}</h2>);
  await userEvent.click(page.getByRole('button'));
  const { backgroundColor, color, fontWeight } = getComputedStyle(bubble());
  const root = getComputedStyle(document.documentElement);
  expect({ backgroundColor, color, fontWeight }).toEqual({ backgroundColor: root.backgroundColor, color: root.color, fontWeight: '400' });
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const still = await staticPage(<Toggletip label="Vad är det?">Överförmyndarförvaltningens förvaltarskapsförteckning</Toggletip>, { width: 320, textSize });
  still.querySelector('button')?.click();
  expect(beyondTheEdge(still)).toEqual([]);
  expect(bubble(still).getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
});
