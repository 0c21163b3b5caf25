import { describe, expect, test } from 'vitest';
import { area, cards, open, paste, press, type Page } from './page.ts';

/** Pastes with formatting, as Word, Google Docs and browsers do. */
async function pasteFormatted(tab: Page, html: string, text = 'Vanlig text.'): Promise<void> {
  await area(tab).focus();
  await area(tab).evaluate(
    (element, [markup, words]) => {
      const data = new DataTransfer();
      data.setData('text/html', markup);
      data.setData('text/plain', words);
      const goesOn = element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      // What the browser does itself when nobody takes care of the paste.
      if (goesOn) document.execCommand('insertText', false, words);
    },
    [html, text] as const,
  );
}

/** As Word for Windows puts it on the clipboard. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} --></style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=SV><!--StartFragment--><h1>Avgifter<o:p></o:p></h1>
<p class=MsoNormal>Vi ska <b>säkerhets</b><b><span style='color:red'>ställa</span></b><b> </b>att du får svar,
se <a href="https://example.com/avgift (ny)">våra avgifter</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ring oss<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span>vardagar</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Skriv till oss</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Först</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Vad<o:p></o:p></b></p></td><td><p class=MsoNormal>Pris | kr</p></td></tr><tr><td><p>Lunch</p></td><td><p>70</p></td></tr></table>
<p class=MsoNormal><span style='display:none'>dolt</span>Slut * på # texten_.</p><!--EndFragment--></body></html>`;

const asMarkdown = `# Avgifter

Vi ska **säkerhetsställa** att du får svar, se [våra avgifter](https://example.com/avgift%20%28ny%29).

- Ring oss
  - vardagar
- Skriv till oss

1. Först

| **Vad** | Pris \\| kr |
| --- | --- |
| Lunch | 70 |

Slut \\* på # texten\\_.`;

describe('pasting with formatting', () => {
  test('keeps what Word means and leaves its debris', async () => {
    const tab = await open();
    await pasteFormatted(tab, fromWord);
    expect(await area(tab).inputValue()).toBe(asMarkdown);
    await cards(tab).first().waitFor();
    await tab.getByText(/^Inklistrat\./u).waitFor();
    expect(await tab.getByLabel('Texten läses som').inputValue()).toBe('markdown');
  });

  test.each([
    ['Google Docs', '<b style="font-weight:normal" id="docs-internal-guid-1"><h2>Hej</h2><p><span style="font-weight:700">Fet</span><span style="font-weight:400"> text</span></p><ul><li><p>ett</p></li><ul><li>två</li></ul></ul></b>', '## Hej\n\n**Fet** text\n\n- ett\n  - två'],
    ['a CMS', '<div class="editor"><h3><strong>Rubrik</strong></h3><div>Ett<br>två</div><ol><li>a<ul><li>b</li></ul></li><li>c</li></ol></div>', '### Rubrik\n\nEtt  \ntvå\n\n1. a\n   - b\n2. c'],
    ['a page', '<article><blockquote><p>Ett</p><p>två</p></blockquote><p><em>kursiv</em> <code>kod</code></p></article>', '> Ett\n>\n> två\n\n*kursiv* `kod`'],
    ['a table with a head', '<table><thead><tr><th colspan="2">Pris</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>', '| Pris |  |\n| --- | --- |\n| a | b |'],
    ['words that look like Markdown', '<h2>a</h2><p>1. inte en lista</p><p>- nej</p><p># nej</p><p>[nej](x)</p>', '## a\n\n1\\. inte en lista\n\n\\- nej\n\n\\# nej\n\n\\[nej\\](x)'],
  ])('from %s', async (_from, html, markdown) => {
    const tab = await open();
    await pasteFormatted(tab, html);
    expect(await area(tab).inputValue()).toBe(markdown);
  });

  test('replaces what is selected, keeps the rest, and is one step to take back', async () => {
    const tab = await open();
    await paste(tab, 'Före MITT efter.');
    await area(tab).evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(5, 9));
    await pasteFormatted(tab, '<p>en <strong>fet</strong> sak</p>');
    expect(await area(tab).inputValue()).toBe('Före en **fet** sak efter.');
    await tab.waitForFunction(() => document.querySelector('textarea')?.selectionStart === 'Före en **fet** sak'.length);
    await press(tab, 'Ångra');
    expect(await area(tab).inputValue()).toBe('Före MITT efter.');
  });

  test('leaves a text without formatting to the browser', async () => {
    const tab = await open();
    await pasteFormatted(tab, '<div style="font-family: Menlo"><span style="color: #000">const a = 1 * 2;</span></div>', 'const a = 1 * 2;');
    expect(await area(tab).inputValue()).toBe('const a = 1 * 2;');
  });

  test('lets nothing in that runs, loads or leads to a script', async () => {
    const tab = await open();
    await pasteFormatted(
      tab,
      '<h2>Hej<img src="https://example.com/spion.png" onerror="document.title=\'tagen\'"></h2><script>document.title="tagen"</script><a href="javascript:alert(1)">länk</a><iframe src="https://example.com/"></iframe><svg onload="document.title=\'tagen\'"></svg>',
    );
    expect(await area(tab).inputValue()).toBe('## Hej\n\nlänk');
    expect(await tab.title()).not.toBe('tagen');
    expect(await tab.locator('main img, main iframe').count()).toBe(0);
  });
});

describe('copying', () => {
  const clipboard = (tab: Page) =>
    tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (item?.types.includes(type) === true ? (await item.getType(type)).text() : '');
      return { html: await read('text/html'), text: await read('text/plain') };
    });

  test('what came with formatting goes back with it, and as words', async () => {
    const tab = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await pasteFormatted(tab, fromWord);
    await press(tab, 'Kopiera texten');
    await tab.getByText('Texten är kopierad.').waitFor();
    const { html, text } = await clipboard(tab);
    expect(html).toContain('<h1>Avgifter</h1>');
    expect(html).toContain('<strong>säkerhetsställa</strong>');
    expect(html).toMatch(/<li>Ring oss\s*<ul>\s*<li>vardagar<\/li>/u);
    expect(html).toContain('<td>Lunch</td>');
    expect(html).toContain('<a href="https://example.com/avgift%20%28ny%29">våra avgifter</a>');
    expect(text).toBe(
      'Avgifter\n\nVi ska säkerhetsställa att du får svar, se våra avgifter (https://example.com/avgift%20%28ny%29).\n\n- Ring oss\n  - vardagar\n- Skriv till oss\n\n1. Först\n\nVad\tPris | kr\nLunch\t70\n\nSlut * på # texten_.',
    );
  });

  test('Markdown that somebody wrote goes back as it was written, and hostile HTML in it is text', async () => {
    const tab = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await paste(tab, '# Rubrik\n\n<img src=x onerror=alert(1)> [länk](javascript:alert(1))');
    await press(tab, 'Kopiera texten');
    await tab.getByText('Texten är kopierad.').waitFor();
    const { html, text } = await clipboard(tab);
    expect(text).toBe('# Rubrik\n\n<img src=x onerror=alert(1)> [länk](javascript:alert(1))');
    expect(html).toContain('<h1>Rubrik</h1>');
    expect(html).not.toMatch(/<img|<a /u);
  });

  test('works where the page may not use the clipboard', async () => {
    const tab = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await pasteFormatted(tab, '<p><b>Hej</b> du</p>');
    await tab.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
    });
    await press(tab, 'Kopiera texten');
    await tab.getByText('Texten är kopierad.').waitFor();
    expect((await clipboard(tab)).html).toContain('<strong>Hej</strong>');
  });
});
