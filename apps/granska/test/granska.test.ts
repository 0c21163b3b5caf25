import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { allow, area, cards, markedWords, open, page, paste } from './page.ts';

describe('what leaves the page', () => {
  test('nothing is fetched or sent, and its own policy is kept', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa att du får svar.');
    await cards(tab).first().getByText('Läs om regeln').click();
    expect(await tab.evaluate(() => Reflect.get(globalThis, 'violations'))).toEqual([]);
  });

  test('the policy stops a request that somebody tries to make', async () => {
    const tab = await open();
    const outcome = await tab.evaluate(async () => {
      const violated = new Promise<string>((resolve) => document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective)));
      await fetch('https://example.com/').catch(() => undefined);
      return violated;
    });
    expect(outcome).toBe('connect-src');
    allow('Content Security Policy');
  });

  test('nothing is stored, and no checker in the cloud is offered the text', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa att du får svar.');
    expect(await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    expect(await area(tab).getAttribute('spellcheck')).toBe('false');
    expect(await area(tab).getAttribute('autocomplete')).toBe('off');
    expect(await area(tab).getAttribute('translate')).toBe('no');
  });

  test('the file asks for nothing from outside', async () => {
    const source = await readFile(fileURLToPath(page), 'utf8');
    const markup = source.replaceAll(/<(script|style)[\s\S]*?<\/\1>/gu, '');
    expect(markup).not.toMatch(/\b(?:src|href)=/u);
    await open();
  });
});

test('weighs at most 400 kB as it is sent', async () => {
  const weight = gzipSync(await readFile(fileURLToPath(page)), { level: 9 }).length;
  console.log(`Granska: ${(weight / 1000).toFixed(1)} kB gzip`);
  expect(weight).toBeLessThanOrEqual(400_000);
  await open();
});

describe('reading a text', () => {
  test('says up front that the text stays, and what to do', async () => {
    const tab = await open();
    expect(await tab.getByText('Texten lämnar inte din dator.').isVisible()).toBe(true);
    expect(await tab.getByRole('heading', { level: 1 }).textContent()).toBe('Granska din text');
    expect(await tab.getByRole('button', { name: 'Prova med en exempeltext' }).isVisible()).toBe(true);
  });

  test('marks the very words, and says what is wrong with them', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa att du får svar.');
    expect(await markedWords(tab)).toEqual(['säkerhetsställa']);
    expect(await cards(tab).count()).toBe(1);
    expect(await cards(tab).getByRole('heading').textContent()).toContain('”säkerhetsställa”');
    expect(await tab.getByRole('status').filter({ hasText: /^1 (?:måste rättas|bör ändras)$/u }).count()).toBe(1);
  });

  test('shows a fault before what could be said better, and both in the order of the text', async () => {
    const tab = await open();
    await paste(tab, 'Ring 08-50850822 och fråga. Nämnden ställer sig positiv till förslaget. Reglerna är tydlig i dag. Vi ska säkerhetsställa att du får svar.');
    const headings = await tab.locator('.granska-level').filter({ hasText: 'Bör ändras' }).locator('.granska-findings').getByRole('heading').allTextContents();
    expect(headings.map((heading) => ['tydlig', 'säkerhetsställa', '08-508', 'ställer sig'].find((words) => heading.includes(words)))).toEqual(['tydlig', 'säkerhetsställa', '08-508', 'ställer sig']);
  });

  test('finds several kinds of faults in the example', async () => {
    const tab = await open();
    await tab.getByRole('button', { name: 'Prova med en exempeltext' }).click();
    await tab.locator('.granska-summary').waitFor();
    const marked = await markedWords(tab);
    for (const words of ['erlägga', 'säkerhetsställa', 'Stockholm stad', 'AI tjänster']) expect(marked, marked.join(' | ')).toContain(words);
    expect(await tab.locator('.granska-summary').textContent()).toMatch(/\d+, (?:medel|svår|mycket svår)/u);
  });

  test('takes hostile HTML as text', async () => {
    const tab = await open();
    const hostile = '<img src=x onerror="document.title=\'tagen\'"><script>document.title=\'tagen\'</script><p>Vi ska säkerhetsställa att du får svar.</p>';
    await paste(tab, hostile);
    expect(await markedWords(tab)).toEqual(['säkerhetsställa']);
    expect(await tab.locator('main img, main script').count()).toBe(0);
    expect(await tab.title()).not.toBe('tagen');
    expect(await area(tab).inputValue()).toBe(hostile);
  });

  test('a text that looks like HTML all the way into a finding is still text', async () => {
    const tab = await open();
    await paste(tab, 'Ring 08-46500430 <img src=x onerror=alert(1)> för att säkerhetsställa & bekräfta.');
    expect(await tab.locator('main img').count()).toBe(0);
    expect(await tab.locator('.granska-editor__copy').textContent()).toContain('<img src=x onerror=alert(1)>');
  });

  test('a masked number is nowhere on the page but in the text itself', async () => {
    const tab = await open();
    await paste(tab, 'Sökanden 640823-3234 ska säkerhetsställa att hyran är betald.');
    const results = (await tab.locator('.granska-desk__results').textContent()) ?? '';
    expect(results).not.toContain('640823');
    expect(results).not.toContain('3234');
  });

  test('stays usable with 100 kB of text', async () => {
    const tab = await open();
    const paragraph = 'Vi ska säkerhetsställa att du får svar så snart som möjligt på det du har frågat om. ';
    await paste(tab, `${paragraph.repeat(12).trim()}\n\n`.repeat(100));
    expect(await cards(tab).count()).toBeLessThanOrEqual(40);
    await area(tab).focus();
    await tab.keyboard.press('ControlOrMeta+Home');
    await tab.keyboard.type('Hej!');
    expect(await area(tab).inputValue()).toMatch(/^Hej!Vi ska/u);
    await tab.getByRole('button', { name: /^Visa \d+ till/u }).click();
    expect(await cards(tab).count()).toBeGreaterThan(40);
  });
});

describe('changing a text', () => {
  test('makes the change that a finding offers, and takes it back', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa att du får svar.');
    await tab.getByRole('button', { name: 'Byt till ”säkerställa”' }).click();
    expect(await area(tab).inputValue()).toBe('Vi ska säkerställa att du får svar.');
    await tab.getByText('Vi hittade inget att ändra.').waitFor();
    await tab.getByRole('button', { name: 'Ångra' }).click();
    expect(await area(tab).inputValue()).toBe('Vi ska säkerhetsställa att du får svar.');
    await cards(tab).first().waitFor();
    expect(await cards(tab).count()).toBe(1);
  });

  test('keeps the focus in the list when a finding is gone', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa svar.\n\nDe ska säkerhetsställa hyran.');
    expect(await cards(tab).count()).toBe(2);
    const first = tab.getByRole('button', { name: 'Byt till ”säkerställa”' }).first();
    await first.focus();
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.activeElement?.classList.contains('granska-finding'));
    expect(await cards(tab).count()).toBe(1);
  });

  test('changes the right words when the text has moved since it was read', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa att du får svar.');
    await area(tab).focus();
    await tab.keyboard.press('ControlOrMeta+Home');
    await tab.keyboard.type('Hej! ');
    await tab.getByRole('button', { name: 'Byt till ”säkerställa”' }).click();
    expect(await area(tab).inputValue()).toBe('Hej! Vi ska säkerställa att du får svar.');
  });

  test('takes back what was written after a change before the change itself', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa svar.');
    await tab.getByRole('button', { name: 'Byt till ”säkerställa”' }).click();
    await area(tab).focus();
    await tab.keyboard.press('ControlOrMeta+End');
    await tab.keyboard.type(' Ring oss.');
    await tab.getByRole('button', { name: 'Ångra' }).click();
    expect(await area(tab).inputValue()).toBe('Vi ska säkerställa svar.');
    await tab.getByRole('button', { name: 'Ångra' }).click();
    expect(await area(tab).inputValue()).toBe('Vi ska säkerhetsställa svar.');
  });

  test('makes all safe changes at once', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa svar.\n\nDe ska säkerhetsställa hyran.');
    await tab.getByRole('button', { name: /^Byt alla säkra/u }).click();
    expect(await area(tab).inputValue()).toBe('Vi ska säkerställa svar.\n\nDe ska säkerställa hyran.');
  });

  test('copies the text as it stands', async () => {
    const tab = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await paste(tab, 'Å ena sidan – ”så här”.');
    await tab.getByRole('button', { name: 'Kopiera texten' }).click();
    await tab.getByText('Texten är kopierad.').waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe('Å ena sidan – ”så här”.');
  });

  test('empties the text, and gives it back', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa svar.');
    await tab.getByRole('button', { name: 'Töm' }).click();
    expect(await area(tab).inputValue()).toBe('');
    expect(await cards(tab).count()).toBe(0);
    await tab.getByRole('button', { name: 'Ångra' }).click();
    expect(await area(tab).inputValue()).toBe('Vi ska säkerhetsställa svar.');
  });
});

describe('finding the way', () => {
  const text = `${'Vi svarar på din fråga.\n\n'.repeat(60)}Vi ska säkerhetsställa svar.`;

  test('from a finding to its words', async () => {
    const tab = await open();
    await paste(tab, text);
    await tab.getByRole('button', { name: 'Visa i texten: säkerhetsställa' }).click();
    const selected = await area(tab).evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart, element.selectionEnd));
    expect(selected).toBe('säkerhetsställa');
    const [frame, mark] = await Promise.all([tab.locator('.granska-editor__frame').boundingBox(), tab.locator('mark').boundingBox()]);
    expect(mark?.y).toBeGreaterThan(frame?.y ?? Infinity);
    expect((mark?.y ?? Infinity) + (mark?.height ?? 0)).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
  });

  test('from words to their finding, with the keyboard alone', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa svar.');
    await area(tab).focus();
    await tab.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 9; step += 1) await tab.keyboard.press('ArrowRight');
    await tab.locator('.granska-finding[data-current]').waitFor();
    await tab.getByRole('button', { name: 'Till fyndet' }).focus();
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate(() => document.activeElement?.classList.contains('granska-finding'))).toBe(true);
  });

  test('the marks lie under their words', async () => {
    const tab = await open();
    await paste(tab, text);
    const [copy, own] = await tab.evaluate(() =>
      ['.granska-editor__copy', '.granska-editor__area'].map((selector) => {
        const element = document.querySelector(selector);
        return element === null ? undefined : { height: element.clientHeight, scroll: element.scrollHeight, width: element.clientWidth };
      }),
    );
    expect(own).toEqual(copy);
  });

  test('the rule can be read without leaving the page', async () => {
    const tab = await open();
    await paste(tab, 'Vi ska säkerhetsställa svar.');
    await cards(tab).first().getByText('Läs om regeln').click();
    expect((await tab.locator('.granska-rule').textContent())?.length).toBeGreaterThan(100);
  });
});
