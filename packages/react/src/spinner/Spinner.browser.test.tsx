import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { Spinner } from './index.ts';
import { spinnerContract } from './Spinner.contract.ts';
import * as stories from './Spinner.stories.tsx';

describeConformance({ contract: spinnerContract, element: (props) => <Spinner {...props}>Hämtar dina ärenden</Spinner>, tagName: 'span', stories });

const session = (): { send: (method: string, options: object) => Promise<unknown> } => cdp() as never;

const motion = async (value: 'reduce' | 'no-preference'): Promise<void> => {
  await session().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
};

test('turns, and keeps its words for those who listen', async () => {
  await motion('no-preference');
  try {
    const { container } = await render(<Spinner label="Hämtar kartan" />);
    const ring = container.querySelector('.sthlm-spinner__ring') as Element;
    expect(getComputedStyle(ring).animationName).toBe('sthlm-spinner-turn');
    expect(container.querySelector('.sthlm-spinner__words')?.getBoundingClientRect().width).toBe(1);
    expect(container.textContent).toBe('Hämtar kartan');
  } finally {
    await motion('reduce');
  }
});

test('stands still where less motion is asked for, and shows its words instead', async () => {
  await motion('reduce');
  const { container } = await render(<Spinner label="Hämtar kartan" />);
  expect(getComputedStyle(container.querySelector('.sthlm-spinner__ring') as Element).animationName).toBe('none');
  expect(container.querySelector('.sthlm-spinner__words')?.getBoundingClientRect().width).toBeGreaterThan(60);
});

test('is read out only where that was asked for', async () => {
  const { container, rerender } = await render(<Spinner>Hämtar</Spinner>);
  expect(container.firstElementChild?.hasAttribute('role')).toBe(false);
  await rerender(<Spinner live="polite">Hämtar</Spinner>);
  expect(container.firstElementChild?.getAttribute('role')).toBe('status');
});

test('waits half a second before it is seen, without a script', async () => {
  const page = await staticPage(<Spinner delayed>Hämtar</Spinner>);
  const [animation] = page.querySelector('.sthlm-spinner')?.getAnimations() ?? [];
  expect(animation?.effect?.getTiming()).toMatchObject({ delay: 500, fill: 'backwards' });
});

test.each([
  ['medium', 24],
  ['large', 40],
] as const)('has a ring as large as the icons: %s', async (size, side) => {
  const page = await staticPage(<Spinner size={size}>Hämtar</Spinner>);
  const { width, height } = (page.querySelector('.sthlm-spinner__ring') as HTMLElement).getBoundingClientRect();
  expect([Math.round(width), Math.round(height)].every((length) => length >= side)).toBe(true);
  expect((page.querySelector('.sthlm-spinner__ring') as HTMLElement).offsetWidth).toBe(side);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const long = <Spinner size="large">Hämtar överförmyndarförvaltningens redovisningshandlingar</Spinner>;
  expect(beyondTheEdge(await staticPage(long, { width: 320, textSize }))).toEqual([]);
});
