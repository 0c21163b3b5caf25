import { readFile } from 'node:fs/promises';
import { extractDocx } from '@stockholm/content-lint/extract/docx';
import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph, zip } from './make-docx.ts';
import { area, button, cards, open, openFile, page, paste, press, type Page } from './page.ts';

const letter = makeDocx(
  paragraph('Avgifter', 'Rubrik1') +
    paragraph('Vi ska säkerhetsställa att du får svar.') +
    paragraph('Så ansöker du', 'Rubrik2') +
    paragraph('Ring Stockholm stad och säkerhetsställ att du får hjälp.', 'Lista') +
    paragraph('Sökanden 640823-3234 har svarat.'),
);

const shown = (tab: Page) => tab.getByRole('region', { name: 'brev.docx' });
const error = (tab: Page) => tab.getByRole('alert');

async function openLetter(tab: Page): Promise<void> {
  await openFile(tab, 'brev.docx', letter);
  await cards(tab).first().waitFor();
}

/** The saved file, read with the city's own reader. */
async function save(tab: Page): Promise<{ name: string; saved: ReturnType<typeof extractDocx> }> {
  const download = tab.waitForEvent('download');
  await press(tab, 'Spara Word-filen');
  const file = await download;
  return { name: file.suggestedFilename(), saved: extractDocx(await readFile(await file.path())) };
}

/** Drops a file on the page, as the browser tells of it. A number is the size of a file with nothing in it. */
async function drop(tab: Page, name: string, content: string | number): Promise<void> {
  const data = await tab.evaluateHandle(([fileName, text]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([typeof text === 'number' ? new Uint8Array(text) : text], fileName));
    return transfer;
  }, [name, content] as const);
  await tab.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await tab.getByText('Släpp filen här.').waitFor();
  await tab.dispatchEvent('body', 'drop', { dataTransfer: data });
}

describe('a Word document', () => {
  test('is shown with its structure, its findings and where they stand', async () => {
    const tab = await open();
    await openLetter(tab);
    expect(await shown(tab).getByRole('heading').allTextContents()).toEqual(['Avgifter', 'Så ansöker du']);
    expect(await shown(tab).locator('mark').allTextContents()).toEqual(expect.arrayContaining(['säkerhetsställa', 'Stockholm stad']));
    const card = cards(tab).filter({ hasText: 'Stockholm stad' }).first();
    expect(await card.textContent()).toContain('Under rubriken Avgifter › Så ansöker du');
    await tab.getByText('brev.docx är öppnad.').waitFor();
    expect(await tab.evaluate(() => Reflect.get(globalThis, 'violations'))).toEqual([]);
  });

  test('comes back with accepted changes as tracked changes and the rest as comments, by keyboard alone', async () => {
    const tab = await open();
    await openLetter(tab);
    await press(tab, 'Byt till ”säkerställa”');
    await tab.getByText('Ändrat. Du kan ångra.').waitFor();
    expect(await shown(tab).locator('del').allTextContents()).toEqual(['säkerhetsställa']);
    expect(await shown(tab).locator('ins').allTextContents()).toEqual(['säkerställa']);
    const left = await cards(tab).count();
    const { name, saved } = await save(tab);
    expect(name).toBe('brev-granskad.docx');
    const ours = saved.facts.changes.filter(({ author }) => author === 'stad');
    expect(ours.map(({ kind }) => kind).sort()).toEqual(['deleted', 'inserted']);
    expect(saved.units.map(({ text }) => text)).toContain('Vi ska säkerställa att du får svar.');
    expect(saved.facts.comments.filter(({ author }) => author === 'stad')).toHaveLength(left + 1);
    await tab.getByText('brev-granskad.docx är sparad').waitFor();
  });

  test('makes all safe changes at once, and takes them back', async () => {
    const tab = await open();
    await openLetter(tab);
    await press(tab, /^Byt alla säkra/u);
    expect(await shown(tab).locator('ins').count()).toBeGreaterThan(1);
    await press(tab, 'Ångra');
    expect(await shown(tab).locator('ins').count()).toBe(0);
    expect((await save(tab)).saved.facts.changes).toEqual([]);
  });

  test('leads from a finding to its words and back', async () => {
    const tab = await open();
    await openLetter(tab);
    await press(tab, /^Visa i texten: säkerhetsställa$/u);
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('säkerhetsställa');
    await press(tab, 'Till fyndet');
    expect(await tab.evaluate(() => document.activeElement?.classList.contains('granska-finding'))).toBe(true);
  });

  test('can be made into a text to write in', async () => {
    const tab = await open();
    await openLetter(tab);
    await press(tab, 'Byt till ”säkerställa”');
    await press(tab, 'Gör om till text');
    expect(await area(tab).inputValue()).toBe(
      '# Avgifter\n\nVi ska säkerställa att du får svar.\n\n## Så ansöker du\n\n- Ring Stockholm stad och säkerhetsställ att du får hjälp.\n\nSökanden 640823-3234 har svarat.\n',
    );
    await press(tab, 'Ångra');
    expect(await shown(tab).locator('ins').count()).toBe(1);
  });

  test('masks a number everywhere but in its text', async () => {
    const tab = await open();
    await openLetter(tab);
    expect(await tab.locator('.granska-desk__results').textContent()).not.toContain('640823');
  });
});

describe('other files', () => {
  test('Markdown, text and HTML are opened to write in, as what they are', async () => {
    const tab = await open();
    await openFile(tab, 'sida.md', 'Vi ska säkerhetsställa `säkerhetsställa`.');
    await cards(tab).first().waitFor();
    expect(await cards(tab).count()).toBe(1);
    expect(await tab.getByLabel('Texten läses som').inputValue()).toBe('markdown');
    await openFile(tab, 'sida.html', '<p>Vi ska säkerhetsställa svar.</p>');
    await tab.getByText('sida.html är öppnad.').waitFor();
    expect(await tab.getByLabel('Texten läses som').inputValue()).toBe('html');
    // Windows-1252 and its line ends, as Notepad saved.
    await openFile(tab, 'sida.txt', Buffer.from('Vi ska s\u00e4kerhetsst\u00e4lla svar.\r\nHej.', 'latin1'));
    await tab.getByText('sida.txt är öppnad.').waitFor();
    expect(await area(tab).inputValue()).toBe('Vi ska säkerhetsställa svar.\nHej.');
  });

  test('can be dropped on the page, and what was written before comes back', async () => {
    const tab = await open();
    await paste(tab, 'Det här skrev jag själv.');
    await drop(tab, 'sida.txt', 'Vi ska säkerhetsställa svar.');
    await tab.getByText('Det du hade förut får du tillbaka med Ångra.').waitFor();
    expect(await area(tab).inputValue()).toBe('Vi ska säkerhetsställa svar.');
    expect(await tab.getByText('Släpp filen här.').count()).toBe(0);
    await press(tab, 'Ångra');
    expect(await area(tab).inputValue()).toBe('Det här skrev jag själv.');
    expect(tab.url()).toBe(page);
  });

  test.each([
    ['brev.pdf', '%PDF-1.7', 'brev.pdf är en pdf'],
    ['brev.docx', '%PDF-1.7', 'brev.docx är en pdf'],
    ['brev.doc', '\u00d0\u00cf\u0011\u00e0', 'brev.doc är ett äldre dokument'],
    ['brev.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'brev.docx är skyddad med lösenord'],
    ['brev.docx', 'PK\u0003\u0004 sönder', 'brev.docx går inte att läsa'],
    ['brev.docx', zip({ 'a.txt': 'a' }), 'brev.docx går inte att läsa'],
    ['brev.docx', makeDocx(''), 'Det finns ingen text i brev.docx'],
    ['blad.xlsx', 'PK', 'Granska kan inte läsa blad.xlsx'],
    ['bild.txt', 'a\0b', 'bild.txt innehåller inte text'],
  ])('%s (%#) is refused with a way out, and nothing is lost', async (name, content, title) => {
    const tab = await open();
    await paste(tab, 'Det här skrev jag själv.');
    await openFile(tab, name, content);
    await error(tab).waitFor();
    expect(await error(tab).getByRole('heading').textContent()).toBe(`Fel: ${title}`);
    expect((await error(tab).textContent())?.length).toBeGreaterThan(title.length + 40);
    expect(await area(tab).inputValue()).toBe('Det här skrev jag själv.');
    expect(await button(tab, 'Öppna en fil').count()).toBe(1);
    // Whoever goes on writing has seen it.
    await area(tab).focus();
    await tab.keyboard.type('!');
    await error(tab).waitFor({ state: 'detached' });
  });

  test('a file that is too large is refused before it is read', async () => {
    const tab = await open();
    await drop(tab, 'brev.docx', 21 * 1024 * 1024);
    expect(await error(tab).getByRole('heading').textContent()).toBe('Fel: brev.docx är större än 20 MB');
  });
});
