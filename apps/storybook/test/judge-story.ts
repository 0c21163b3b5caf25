import '@stockholm/a11y/vitest';
import { expect } from 'vitest';
import { walkByKeyboard } from './keyboard-walk.ts';
import { unknownColours } from './painted-pairs.ts';

/** Shows the page in a mode, and puts back what was. */
function inMode<Result>(mode: 'light' | 'dark', judge: () => Result): Result {
  const { dataset } = document.documentElement;
  const before = dataset['sthlmMode'];
  dataset['sthlmMode'] = mode;
  try {
    expect(getComputedStyle(document.documentElement).colorScheme, 'the page is in the mode').toBe(mode);
    return judge();
  } finally {
    if (before === undefined) delete dataset['sthlmMode'];
    else dataset['sthlmMode'] = before;
  }
}

/** What every story must hold: no known accessibility fault, a keyboard that reaches everything and shows where it is, and only proven colour pairs. */
export async function judgeStory({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  // What axe can't decide is for the evidence run, which lists it.
  await expect(canvasElement).toBeAccessible({ onCannotTell: () => undefined });
  expect(await walkByKeyboard(canvasElement), 'by keyboard').toEqual([]);
  // The reader's own colours replace the page's.
  if (matchMedia('(forced-colors: active)').matches) return;
  const unknown = (['light', 'dark'] as const).flatMap((mode) => inMode(mode, () => unknownColours(canvasElement)));
  expect(unknown, 'colour pairs').toEqual([]);
}
