import { readFile } from 'node:fs/promises';
import { applyApprovals, parseApprovals } from '@stockholm/findings';
import { lintText } from '@stockholm/content-lint';
import { describe, expect, test } from 'vitest';
import { area, button, cards, open, openFile, paste, press, type Page } from './page.ts';

// Of someone who is born in 2099: no one has it.
const number = '20991231-1231';

/** Opens a disclosure in the first card that says so, by keyboard. */
async function unfold(tab: Page, words: string, within = tab.locator('main')): Promise<void> {
  await within.getByText(words).first().locator('xpath=ancestor-or-self::summary').focus();
  await tab.keyboard.press('Enter');
}

async function approve(tab: Page, card: ReturnType<typeof cards>, reason: string, text: string): Promise<void> {
  await unfold(tab, 'Stämmer ändå', card);
  await card.getByLabel('Varför ska det stå kvar?').selectOption({ label: reason });
  await card.getByLabel('Förklara kort').focus();
  await tab.keyboard.type(text);
  await tab.keyboard.press('Enter');
}

const approved = (tab: Page) => tab.getByRole('region', { name: /^Godkända/u });

/** The saved lines. */
async function lines(tab: Page): Promise<string> {
  await unfold(tab, 'Spara det som är godkänt', approved(tab));
  await tab.getByLabel('Vem svarar för texten?').focus();
  await tab.keyboard.type('Ekuddens stadsdelsförvaltning');
  const download = tab.waitForEvent('download');
  await press(tab, 'Spara som fil');
  const file = await download;
  expect(file.suggestedFilename()).toBe('stad.godkant.jsonl');
  return readFile(await file.path(), 'utf8');
}

describe('Stämmer ändå', () => {
  const text = 'Vi ska säkerhetsställa svar.\n\nDe ska säkerhetsställa hyran.\n';

  test('moves a finding to the approved ones, with a line that stad check understands', async () => {
    const tab = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openFile(tab, 'sida.md', text);
    await cards(tab).nth(1).waitFor();
    await approve(tab, cards(tab).nth(1), 'Det är ett citat', 'Ur en dom från 1998.');
    await approved(tab).waitFor();
    expect(await cards(tab).count()).toBe(1);
    expect(await tab.evaluate(() => document.activeElement?.classList.contains('granska-finding'))).toBe(true);
    expect(await approved(tab).textContent()).toContain('Det är ett citat: Ur en dom från 1998.');

    expect(await approved(tab).textContent()).toContain('I raderna står filens namn, sida.md.');
    const saved = await lines(tab);
    const [parsed, ...more] = parseApprovals(saved, 'stad.godkant.jsonl');
    expect(more).toEqual([]);
    expect(parsed?.approval).toEqual({
      rule: 'content/confused-words',
      uri: 'sida.md',
      excerpt: 'säkerhetsställa',
      nth: 2,
      reason: 'citat',
      text: 'Ur en dom från 1998.',
      owner: 'Ekuddens stadsdelsförvaltning',
    });
    const { findings } = lintText(text, { uri: 'sida.md', format: 'markdown' });
    expect(applyApprovals(findings, parseApprovals(saved, '')).unused).toEqual([]);
    expect(findings.map(({ suppression }) => suppression?.reason)).toEqual([undefined, 'citat']);

    await press(tab, 'Kopiera raden');
    await tab.getByText('Raderna är kopierade.').waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(saved);
  });

  test('asks nobody where a text that is pasted belongs, and says what will do', async () => {
    const tab = await open();
    await paste(tab, text);
    await approve(tab, cards(tab).first(), 'Granska har fel', 'Så heter det.');
    await approved(tab).waitFor();
    const [parsed] = parseApprovals(await lines(tab), '');
    expect(parsed?.approval.uri).toBe('din-text.md');
    expect(await approved(tab).getByRole('textbox').count()).toBe(1);
    expect(await approved(tab).textContent()).toContain('så i raderna står din-text.md. Det byter de ut.');
  });

  test('asks for a reason, and for someone who answers', async () => {
    const tab = await open();
    await paste(tab, text);
    await approve(tab, cards(tab).first(), 'Granska har fel', '');
    await cards(tab).first().getByText('Skriv varför det ska stå kvar.').waitFor();
    expect(await cards(tab).count()).toBe(2);
    await tab.keyboard.type('Så heter det.');
    await tab.keyboard.press('Enter');
    await approved(tab).waitFor();
    await unfold(tab, 'Spara det som är godkänt', approved(tab));
    await press(tab, 'Spara som fil');
    await tab.getByText('Skriv vem som svarar för texten.').waitFor();
  });

  test('can be taken back, in the list and with Ångra', async () => {
    const tab = await open();
    await paste(tab, text);
    await approve(tab, cards(tab).first(), 'Granska har fel', 'Så heter det.');
    await approved(tab).waitFor();
    await press(tab, /^Ta tillbaka/u);
    expect(await cards(tab).count()).toBe(2);
    expect(await approved(tab).count()).toBe(0);
    await press(tab, 'Ångra');
    expect(await cards(tab).count()).toBe(1);
  });

  test('never writes what is private: its place is enough', async () => {
    const tab = await open();
    await paste(tab, `Sökanden ${number} har svarat.`);
    const card = cards(tab).filter({ hasText: 'personnummer' }).first();
    await approve(tab, card, 'Det ska stå så i den här texten', 'Påhittat exempel.');
    await approved(tab).waitFor();
    const saved = await lines(tab);
    expect(saved).not.toContain('2099');
    expect(saved).not.toContain('•');
    expect(parseApprovals(saved, '')[0]?.approval).toMatchObject({ rule: 'content/no-personnummer', nth: 1 });
  });
});

describe('Maskera personuppgifter', () => {
  test('puts words in their place, says what it found and what it can miss, and can be taken back', async () => {
    const tab = await open();
    const text = `Anna Ek (${number}) skrev från anna.ek@gmail.com. ${number} har överklagat. Hon heter Anna.`;
    await paste(tab, text);
    expect(await tab.getByText('Ska du lämna texten till en AI-tjänst?').isVisible()).toBe(true);
    await press(tab, 'Maskera personuppgifter');
    await tab.getByRole('status').filter({ hasText: '3 personuppgifter är maskerade' }).waitFor();
    expect(await area(tab).inputValue()).toBe('Anna Ek ([personnummer]) skrev från [e-postadress]. [personnummer] har överklagat. Hon heter Anna.');
    const notice = tab.getByRole('status').filter({ hasText: 'maskerade' });
    expect(await notice.textContent()).toContain('2 personnummer och en privat e-postadress');
    expect(await notice.textContent()).toContain('Granska hittar inte allt.');
    await press(tab, 'Ångra');
    expect(await area(tab).inputValue()).toBe(text);
  });

  test('tells two people apart', async () => {
    const tab = await open();
    await paste(tab, `Mellan ${number} och 20991231-1249 och ${number}.`);
    await press(tab, 'Maskera personuppgifter');
    const masked = await area(tab).inputValue();
    expect(masked).not.toContain('2099');
    expect(masked).toMatch(/^Mellan \[personnummer 1\] och \[personnummer 2\] och \[personnummer 1\]\.$/u);
  });

  test('promises nothing when it found nothing', async () => {
    const tab = await open();
    await paste(tab, 'Anna Ek på Storgatan 1 är sjuk.');
    await press(tab, 'Maskera personuppgifter');
    const notice = tab.getByRole('status').filter({ hasText: 'Granska hittade inga personuppgifter' });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Läs igenom texten själv');
    expect(await button(tab, 'Ångra').count()).toBe(1);
  });
});

describe('what kind of text it is', () => {
  test('can be chosen by keyboard, says what it changes, and is judged by', async () => {
    const tab = await open();
    await paste(tab, 'Skriv till nämnden, t.ex. om du har frågor.');
    const before = await cards(tab).count();
    expect(before).toBeGreaterThan(0);
    const choice = tab.getByLabel('Vad är det för text?');
    expect(await choice.locator('option').allTextContents()).toEqual(['Webbsida', 'E-tjänst', 'Tjänsteutlåtande eller beslut', 'Brev till en person', 'Krismeddelande', 'Lättläst text', 'Intern text']);
    await choice.selectOption({ label: 'Intern text' });
    await tab.getByText('Vanliga förkortningar och interna adresser får stå.').waitFor();
    await tab.waitForFunction((count) => document.querySelectorAll('.granska-finding').length < count, before);
    expect(await area(tab).inputValue()).toBe('Skriv till nämnden, t.ex. om du har frågor.');
  });

  test('the findings stand under how pressing they are', async () => {
    const tab = await open();
    await paste(tab, `Vi ska säkerhetsställa att ${number} får svar.`);
    const levels = tab.locator('.granska-level');
    expect(await levels.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Måste rättas (1)', 'Bör ändras (1)']);
    await tab.getByRole('status').filter({ hasText: '1 måste rättas och 1 bör ändras' }).waitFor();
  });
});
