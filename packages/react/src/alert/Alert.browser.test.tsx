import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { alertContract } from './Alert.contract.ts';
import * as stories from './Alert.stories.tsx';
import { Alert } from './index.ts';

describeConformance({
  contract: alertContract,
  element: (props) => (
    <Alert title="Vänta med att bygga" {...props}>
      Börja inte innan du har fått vårt beslut.
    </Alert>
  ),
  tagName: 'div',
  stories,
  states: { announced: <Alert tone="success" title="Vi har tagit emot din ansökan" live="polite" /> },
});

test.each([
  ['info', 'Information: '],
  ['success', 'Klart: '],
  ['warning', 'Varning: '],
  ['error', 'Fel: '],
] as const)('says before its title what kind of message it is: %s', async (tone, words) => {
  const screen = await render(<Alert tone={tone} title="Ditt utkast" />);
  await expect.element(screen.getByRole('heading', { name: `${words}Ditt utkast`, level: 2 })).toBeInTheDocument();
});

// As colours alone, several signals are alike: colour-vision.json of @stockholm/tokens says which, and to whom.
test('tells its tones apart without colour: each has a shape and a word of its own', async () => {
  const tones = ['info', 'success', 'warning', 'error'] as const;
  const { container } = await render(
    <>
      {tones.map((tone) => (
        <Alert key={tone} tone={tone} title="Ditt utkast" />
      ))}
    </>,
  );
  const icons = [...container.querySelectorAll('.sthlm-alert__signal svg')];
  expect(icons.every((icon) => icon.getBoundingClientRect().width >= 20)).toBe(true);
  expect(new Set(icons.map((icon) => icon.innerHTML)).size).toBe(tones.length);
  expect(new Set([...container.querySelectorAll('.sthlm-alert__title')].map((title) => title.textContent)).size).toBe(tones.length);
});

test('takes other words and another heading level', async () => {
  const screen = await render(<Alert tone="error" title="The file was not sent" headingLevel={4} texts={{ error: 'Error' }} lang="en" />);
  await expect.element(screen.getByRole('heading', { name: 'Error: The file was not sent', level: 4 })).toBeInTheDocument();
});

test('interrupts nobody unless it is asked to', async () => {
  const { container, rerender } = await render(<Alert title="Sparat" />);
  expect(container.firstElementChild?.hasAttribute('role')).toBe(false);
  await rerender(<Alert title="Sparat" live="polite" />);
  expect(container.firstElementChild?.getAttribute('role')).toBe('status');
  await rerender(<Alert title="Sparat" live="assertive" />);
  expect(container.firstElementChild?.getAttribute('role')).toBe('alert');
});

test('draws no empty body without children', async () => {
  const { container } = await render(<Alert title="Sparat">{false}</Alert>);
  expect(container.querySelector('.sthlm-alert__content')).toBeNull();
});

test.each([
  [1280, 56],
  [375, 44],
])('has a block as wide as the look says: %i px', async (width, block) => {
  const page = await staticPage(<Alert title="Sparat" />, { width });
  const signal = page.querySelector('.sthlm-alert__signal') as Element;
  // The frame of forced colours stands outside the block.
  expect(signal.getBoundingClientRect().width).toBeCloseTo(block, 0);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const alert = (
    <Alert title="Överförmyndarförvaltningen svarar">
      <a href="#kontakt">Överförmyndarförvaltningens kontaktuppgifter</a>
    </Alert>
  );
  expect(beyondTheEdge(await staticPage(alert, { width: 320, textSize }))).toEqual([]);
});
