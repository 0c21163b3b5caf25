import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { InlineMessage } from './index.ts';
import { inlineMessageContract } from './InlineMessage.contract.ts';
import * as stories from './InlineMessage.stories.tsx';

describeConformance({ contract: inlineMessageContract, element: (props) => <InlineMessage {...props}>Sparat kl. 14.05.</InlineMessage>, tagName: 'p', stories });

test.each([
  ['info', 'Information: Tre platser kvar.'],
  ['success', 'Klart: Tre platser kvar.'],
  ['warning', 'Varning: Tre platser kvar.'],
  ['error', 'Fel: Tre platser kvar.'],
] as const)('says before its words what kind of message it is: %s', async (tone, words) => {
  const { container } = await render(<InlineMessage tone={tone}>Tre platser kvar.</InlineMessage>);
  expect(container.textContent).toBe(words);
});

test('tells its tones apart without colour: each has a shape of its own', async () => {
  const { container } = await render(
    <>
      {(['info', 'success', 'warning', 'error'] as const).map((tone) => (
        <InlineMessage key={tone} tone={tone}>
          Tre platser kvar.
        </InlineMessage>
      ))}
    </>,
  );
  expect(new Set([...container.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML)).size).toBe(4);
});

test('interrupts nobody unless it is asked to', async () => {
  const { container, rerender } = await render(<InlineMessage>Sparat</InlineMessage>);
  expect(container.firstElementChild?.hasAttribute('role')).toBe(false);
  await rerender(<InlineMessage live="polite">Sparat</InlineMessage>);
  expect(container.firstElementChild?.getAttribute('role')).toBe('status');
  await rerender(<InlineMessage live="assertive">Sparat</InlineMessage>);
  expect(container.firstElementChild?.getAttribute('role')).toBe('alert');
});

test('is one line high, icon and all', async () => {
  const page = await staticPage(<InlineMessage>Sparat kl. 14.05.</InlineMessage>);
  expect([...page.querySelectorAll('p, svg')].map((part) => part.getBoundingClientRect().height)).toEqual([28, 28]);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const long = <InlineMessage>Överförmyndarförvaltningens redovisningshandlingar</InlineMessage>;
  expect(beyondTheEdge(await staticPage(long, { width: 320, textSize }))).toEqual([]);
});
