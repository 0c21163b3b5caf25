import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { area, open } from './page.ts';

test('a writer practises by keyboard alone, is told how it went, and finds the text as it was', async () => {
  const tab = await open();
  await area(tab).fill('Min egen text om förskolan.');
  await tab.getByRole('button', { name: 'Öva på att hitta felen' }).press('Enter');
  await expect.poll(() => tab.getByRole('heading', { name: 'Åtta korta texter' }).evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(await area(tab).isVisible()).toBe(false);
  await tab.getByLabel('Vad vill du öva på?').selectOption({ label: 'Siffror, tider och tecken' });
  await tab.getByRole('button', { name: 'Börja' }).press('Enter');

  let right = 0;
  for (let text = 1; text <= 8; text += 1) {
    await expect.poll(() => tab.getByRole('heading', { name: `Text ${text} av 8` }).evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await tab.locator('mark').count()).toBe(0);
    await tab.getByRole('button', { name: 'Den ska ändras' }).press('Enter');
    const verdict = tab.getByRole('heading', { level: 3 }).and(tab.getByText(/^(?:Rätt|Inte den här gången)\s–\stexten/u));
    await expect.poll(() => verdict.evaluate((heading) => heading === document.activeElement)).toBe(true);
    const isFaulty = (await verdict.textContent())?.includes('texten ska ändras') === true;
    if (isFaulty) right += 1;
    // A fault is shown where it is; a text that is right has none.
    expect((await tab.locator('mark').count()) > 0).toBe(isFaulty);
    await tab.getByRole('button', { name: text === 8 ? 'Visa hur det gick' : 'Nästa text' }).press('Enter');
  }
  expect(right).toBeGreaterThan(0);
  await expect.poll(() => tab.getByRole('heading', { name: `${right} rätt av 8` }).isVisible()).toBe(true);

  await tab.getByRole('button', { name: 'Tillbaka till din text' }).press('Enter');
  expect(await area(tab).inputValue()).toBe('Min egen text om förskolan.');
  await expect.poll(() => area(tab).evaluate((field) => field === document.activeElement)).toBe(true);
});

test.each([
  ['light', 320],
  ['dark', 1280],
] as const)('the exercise holds axe and fits, in %s at %i px', async (colorScheme, width) => {
  const tab = await open({ colorScheme, viewport: { width, height: 800 } });
  await tab.getByRole('button', { name: 'Öva på att hitta felen' }).click();
  await tab.getByRole('button', { name: 'Börja' }).click();
  await tab.getByRole('button', { name: 'Den ska ändras' }).click();
  // Text and answer make one column.
  const widths = await tab.locator('.granska-practice__text, .granska-practice__answer').evaluateAll((parts) => parts.map((part) => part.clientWidth + part.clientLeft * 2));
  expect(new Set(widths).size).toBe(1);
  expect(await violations(tab)).toEqual([]);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
