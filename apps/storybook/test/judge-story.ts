import '@stockholm/a11y/vitest';
import { expect } from 'vitest';
import { walkByKeyboard } from './keyboard-walk.ts';

/** What every story must hold: no known accessibility fault, and a keyboard that reaches everything and shows where it is. */
export async function judgeStory({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  // What axe can't decide is for the evidence run, which lists it.
  await expect(canvasElement).toBeAccessible({ onCannotTell: () => undefined });
  expect(await walkByKeyboard(canvasElement), 'by keyboard').toEqual([]);
}
