import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { area, button, cards, open, openFile, press, type Page } from './page.ts';

const letter = makeDocx(
  paragraph('Överförmyndarförvaltningens ansökningshandlingar', 'Rubrik1') +
    paragraph('Vi ska säkerhetsställa att du får svar.') +
    paragraph('Ring Stockholm stad.', 'Lista') +
    paragraph('Sökanden 20991231-1231 har svarat.'),
);

/** How many of the buttons about the whole text stand on each line. */
const toolsPerLine = (tab: Page): Promise<number[]> =>
  tab.locator('.granska-tools').evaluate((tools) => {
    const lines = new Map<number, number>();
    for (const one of tools.querySelectorAll('button')) {
      const { top, bottom } = one.getBoundingClientRect();
      const middle = Math.round((top + bottom) / 2);
      lines.set(middle, (lines.get(middle) ?? 0) + 1);
    }
    return [...lines.values()];
  });

test('no button about the whole text is left alone on a line where there is room', async () => {
  const tab = await open({ viewport: { width: 1280, height: 900 } });
  await button(tab, 'Prova med en exempeltext').click();
  await button(tab, /^Byt alla säkra/u).waitFor();
  expect(await toolsPerLine(tab)).toEqual([3, 2]);
  await openFile(tab, 'brev.docx', letter);
  await button(tab, 'Stäng filen').waitFor();
  expect(Math.min(...(await toolsPerLine(tab)))).toBeGreaterThan(1);
});

test('on a small phone both ways between the findings stand on one line, and the quiet buttons begin where the text does', async () => {
  const tab = await open({ viewport: { width: 320, height: 800 } });
  await button(tab, 'Prova med en exempeltext').click();
  await press(tab, 'Nästa');
  const box = async (name: string) => (await button(tab, name).first().boundingBox()) ?? { x: NaN, y: NaN };
  const [back, next, go, empty] = [await box('Föregående'), await box('Nästa'), await box('Till fyndet'), await box('Öppna en fil')];
  expect(next.y).toBe(back.y);
  // Their words, within 12 px of room and a border of 2.
  expect([go.x + 14, empty.x + 14]).toEqual([back.x, back.x]);
});

/** The example with a rule, a form and the approved ones unfolded. */
async function everythingOpen(tab: Page): Promise<void> {
  await button(tab, 'Prova med en exempeltext').click();
  await tab.locator('.granska-summary').waitFor();
  const first = cards(tab).first();
  await first.getByText('Stämmer ändå').click();
  await first.getByLabel('Förklara kort').fill('Så heter det.');
  await first.getByRole('button', { name: 'Godkänn' }).click();
  await tab.getByText('Spara det som är godkänt').click();
  await press(tab, 'Spara som fil');
  await cards(tab).first().getByText('Läs om regeln').click();
  await cards(tab).first().getByText('Stämmer ändå').click();
  await press(tab, 'Nästa');
}

/** A Word file with a change, and a file that can't be read. */
async function wordAndError(tab: Page): Promise<void> {
  await openFile(tab, 'brev.docx', letter);
  await cards(tab).first().waitFor();
  await press(tab, 'Byt till ”säkerställa”');
  await press(tab, 'Nästa');
  await openFile(tab, 'en-mycket-lång-och-sammanskriven-överförmyndarförvaltningshandling.pdf', '%PDF');
  await tab.getByRole('alert').waitFor();
}

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('axe finds nothing in %s: empty, with findings, with a Word file', async (_mode, options) => {
  const tab = await open(options);
  expect(await violations(tab)).toEqual([]);
  await everythingOpen(tab);
  expect(await violations(tab)).toEqual([]);
  await wordAndError(tab);
  expect(await violations(tab)).toEqual([]);
  await press(tab, 'Maskera personuppgifter');
  await tab.getByText('En personuppgift är maskerad').waitFor();
  expect(await violations(tab)).toEqual([]);
});

test.each([
  ['320 px', 320, '100%'],
  ['320 px and text at 200 %', 320, '200%'],
  ['768 px and text at 200 %', 768, '200%'],
] as const)('nothing reaches outside the window at %s', async (_name, width, fontSize) => {
  const tab = await open({ viewport: { width, height: 700 } });
  await tab.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize);
  const outside = () => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await everythingOpen(tab);
  for (const more of await tab.getByText('Läs om regeln').all()) await more.click();
  expect(await outside()).toBeLessThanOrEqual(0);
  await wordAndError(tab);
  expect(await outside()).toBeLessThanOrEqual(0);
});

test('on a phone, what a button brought about is brought into view', async () => {
  const tab = await open({ viewport: { width: 320, height: 600 } });
  await wordAndError(tab);
  const box = await tab.getByRole('alert').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
});

describe('with the Tab key alone', () => {
  /** Presses Tab until something with these words has focus, as somebody does who can't see a mouse. */
  async function tabTo(tab: Page, words: RegExp): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      await tab.keyboard.press('Tab');
      const name = await tab.evaluate(() => {
        const element = document.activeElement;
        return element === null ? '' : `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`;
      });
      if (words.test(name)) return;
    }
    throw new Error(`No stop with ${String(words)}`);
  }

  test('from an opened page to a corrected text that is copied, in a handful of stops', async () => {
    const tab = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toMatch(/innehåll/iu);
    for (let step = 0; step < 12 && !(await area(tab).evaluate((element) => element === document.activeElement)); step += 1) await tab.keyboard.press('Tab');
    await tab.keyboard.insertText('Vi ska säkerhetsställa att du får svar.');
    await cards(tab).first().waitFor();
    await tabTo(tab, /Byt till ”säkerställa”/u);
    await tab.keyboard.press('Enter');
    await tab.getByText('Vi hittade inget att ändra.').waitFor();
    await area(tab).focus();
    await tabTo(tab, /Kopiera texten/u);
    await tab.keyboard.press('Enter');
    await tab.getByText('Texten är kopierad.').waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe('Vi ska säkerställa att du får svar.');
  });

  test('what happens is said: the opened file, the number of findings, each change', async () => {
    const tab = await open();
    const said = (words: RegExp) => tab.getByRole('status').filter({ hasText: words }).first().waitFor();
    await openFile(tab, 'brev.docx', letter);
    await said(/brev\.docx är öppnad/u);
    await said(/1 måste rättas och 2 bör ändras/u);
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('region');
    await press(tab, 'Byt till ”säkerställa”');
    await said(/Ändrat\. Du kan ångra\./u);
    await said(/1 måste rättas och 1 bör ändras/u);
    for (const name of ['Ångra', 'Gör om till text', 'Töm', 'Ångra', 'Ångra', 'Stäng filen']) {
      await press(tab, name);
      await said(/ångra/iu);
      expect(await tab.evaluate(() => document.activeElement === document.body), name).toBe(false);
    }
  });
});
