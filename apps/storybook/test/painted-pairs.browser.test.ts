import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contrastRatio, hexOf, over, parseColour } from '../src/painted-pairs/colour.ts';
import { describeUnknownPair, unknownPairs } from '../src/painted-pairs/judge-pairs.ts';
import { colourScopeOf, paintedPairs } from '../src/painted-pairs/painted-pairs.ts';
import { readProvenPairs } from '../src/painted-pairs/proven-pairs.ts';

const frame = document.createElement('main');
const sheet = new CSSStyleSheet();

beforeEach(() => {
  document.adoptedStyleSheets = [sheet];
  document.body.append(frame);
});

afterEach(() => {
  frame.remove();
  for (const { name } of [...document.documentElement.attributes]) if (name.startsWith('data-sthlm')) document.documentElement.removeAttribute(name);
});

/** Black text on white paper, and what a test adds. */
function show(html: string, css = ''): HTMLElement {
  sheet.replaceSync(`:root { color-scheme: light; background: #fff; color: #000 } main { font-size: 16px } button, input, select, summary { all: unset; display: inline-block } ${css}`);
  frame.innerHTML = html;
  return frame;
}

/** `text #000000 on #ffffff`, for each pair in the order of the page. */
const pairsIn = (html: string, css = ''): string[] => paintedPairs(show(html, css)).map(({ use, what, front, ground }) => `${what === 'text' ? use : what} ${front} on ${ground}`);

describe('the colour and the nearest painted background of', () => {
  test.each<[what: string, html: string, css: string, pairs: readonly string[]]>([
    ['text on the page', '<p>Text</p>', '', ['text #000000 on #ffffff']],
    ['text on a page without a background of its own', '<p>Text</p>', ':root { background: none }', ['text #000000 on #ffffff']],
    ['text on a page whose body is painted', '<p>Text</p>', ':root { background: none } body { background: #eee }', ['text #000000 on #eeeeee']],
    ['text in nested boxes, of which the nearest counts', '<div><section><p>Text</p></section></div>', 'div { background: #d00 } section { background: #0d0 }', ['text #000000 on #00dd00']],
    ['text that is large by its size', '<p>Text</p>', 'p { font-size: 24px }', ['large-text #000000 on #ffffff']],
    ['text that is large since it is bold', '<p>Text</p>', 'p { font-size: 18.7px; font-weight: 700 }', ['large-text #000000 on #ffffff']],
    ['bold text that is too small to be large', '<p>Text</p>', 'p { font-size: 18px; font-weight: 700 }', ['text #000000 on #ffffff']],
    ['text that is neither bold nor large enough', '<p>Text</p>', 'p { font-size: 20px; font-weight: 600 }', ['text #000000 on #ffffff']],
    ['text that is see-through', '<p>Text</p>', 'p { color: rgb(0 0 0 / 40%) }', ['text #999999 on #ffffff']],
    ['text on layers that are see-through', '<div><p>Text</p></div>', 'div { background: rgb(255 0 0 / 50%) } p { background: rgb(0 0 0 / 20%) }', ['text #000000 on #cc6666']],
    ['text in a box that fades', '<div><p>Text</p></div>', 'div { background: #000; color: #fff; opacity: 0.5 }', ['text #ffffff on #808080']],
    ['text that fades alone', '<p>Text</p>', 'p { opacity: 0.5 }', ['text #808080 on #ffffff']],
    ['text with colours in another space', '<p>Text</p>', 'p { color: color(srgb 1 0 0); background: oklch(1 0 0) }', ['text #ff0000 on #ffffff']],
    ['text whose fill is another than its colour', '<p>Text</p>', 'p { -webkit-text-fill-color: #00f }', ['text #0000ff on #ffffff']],
    ['text without a box of its own', '<p><span>Text</span></p>', 'p { background: #ff0 } span { display: contents; color: #00f }', ['text #0000ff on #ffff00']],
    ['text over an absolutely positioned block', '<p>Text</p><i></i>', 'p { position: relative; z-index: 1 } i { position: absolute; inset: 0; background: #ff0 } main { position: relative }', ['text #000000 on #ffff00']],
    ['text over a block that lets clicks through', '<p>Text</p><i></i>', 'p { position: relative; z-index: 1 } i { position: absolute; inset: 0; background: #ff0; pointer-events: none } main { position: relative }', ['text #000000 on #ffff00']],
    ['text over a see-through block that fades', '<p>Text</p><i></i>', 'p { position: relative; z-index: 1 } i { position: absolute; inset: 0; background: #000; opacity: 0.2 } main { position: relative }', ['text #000000 on #cccccc']],
    ['text that has left its box', '<div><p>Text</p></div>', 'div { position: relative; block-size: 10px; background: #ff0 } p { position: absolute; inset-block-start: 100px }', ['text #000000 on #ffffff']],
    ['text over what a pseudo-element paints', '<p><b>Text</b></p>', 'p { position: relative } p::before { content: ""; position: absolute; inset: 0; background: #ff0 } b { position: relative; font-weight: 400 }', ['text #000000 on #ffff00']],
    ['text over an icon that is a mask', '<p>Text</p><i></i>', 'main { position: relative } p { position: relative; z-index: 1; font-size: 16px } i { position: absolute; inset: 0; background: #00f; mask-image: linear-gradient(transparent, transparent) }', ['text #000000 on #ffffff', 'icon #0000ff on #ffffff']],
    ['text over a drawn shape', '<div><svg width="200" height="40"><rect width="200" height="40" fill="#ff0"/><path fill="#0f0"/></svg><p>Text</p></div>', 'div { position: relative } p { position: absolute; inset-block-start: 0 }', ['text #000000 on #ffff00']],
    ['text in two lines on different grounds', '<p>Ett<br>Två</p><i></i>', 'main { position: relative } p { position: relative; z-index: 1; line-height: 40px; margin: 0 } i { position: absolute; inset: 40px 0 auto; block-size: 40px; background: #ff0 }', ['text #000000 on #ffffff', 'text #000000 on #ffff00']],
    ['text below the window', '<div></div><p>Text</p>', 'div { block-size: 5000px } p { background: #ff0 }', ['text #000000 on #ffff00']],
    ['text that can not be hit', '<section inert><p>Text</p></section>', 'section { background: #ff0 }', ['text #000000 on #ffff00']],
    ['text on a gradient, which has no one colour', '<div><p>Text</p></div>', 'div { background: linear-gradient(#fff, #eee) }', ['text #000000 on picture']],
    ['text on a picture', '<div><img alt="" width="300" height="60" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E"><p>Text</p></div>', 'div { position: relative } p { position: absolute; inset: 0; margin: 0 }', ['text #000000 on picture']],
    ['text on a box that covers a picture', '<div><p>Text</p></div>', 'div { background: linear-gradient(#fff, #eee) } p { background: #ff0 }', ['text #000000 on #ffff00']],
    ['what a pseudo-element says beside the text, on a ground of its own', '<p></p>', 'p { position: relative; block-size: 20px } p::before { content: "1" / ""; position: absolute; inset: 0 auto auto 0; inline-size: 20px; block-size: 20px; color: #fff; background: #00f }', ['text #ffffff on #0000ff']],
    ['what a pseudo-element says', '<p></p>', 'p { block-size: 20px } p::before { content: "Obs" / "Observera"; color: #00f }', ['text #0000ff on #ffffff']],
    ['the marks of a list', '<ul><li>Text</li></ul>', 'li { background: #ff0 } li::marker { color: #00f }', ['text #000000 on #ffff00', 'text #0000ff on #ffffff']],
    ['what a field holds', '<input value="Kim">', 'input { color: #00f; background: #eee }', ['text #0000ff on #eeeeee', 'fill #eeeeee on #ffffff']],
    ['what stands in an empty field', '<input placeholder="Namn">', 'input { background: #eee } input::placeholder { color: #777 }', ['text #777777 on #eeeeee', 'fill #eeeeee on #ffffff']],
    ['what is chosen in a list of choices', '<select><option>Ett<option selected>Två</select>', 'select { color: #00f }', ['text #0000ff on #ffffff']],
    ['a disabled control', '<button disabled>Spara</button>', 'button:disabled { color: #555; background: #ddd }', ['text #555555 on #dddddd']],
    ['a button', '<button>Spara</button>', 'button { border: 2px solid #00f; background: #eee }', ['text #000000 on #eeeeee', 'border #0000ff on #ffffff']],
    ['a border that is see-through', '<button>Spara</button>', 'button { border: 2px solid rgb(0 0 0 / 50%); background: #fff }', ['text #000000 on #ffffff', 'border #808080 on #ffffff']],
    ['a bar on one side', '<a href="#x">Start</a>', 'a { color: #000; border-block-end: 4px solid #00f }', ['text #000000 on #ffffff', 'border #0000ff on #ffffff']],
    ['a choice that is drawn', '<input type="radio" checked>', 'input { appearance: none; inline-size: 20px; block-size: 20px; border: 2px solid #00f; background: #eee } input::before { content: ""; position: absolute; inline-size: 8px; block-size: 8px; background: #0a0 }', ['border #0000ff on #ffffff', 'drawing #00aa00 on #eeeeee']],
    ['a choice that is only a fill', '<button role="switch" aria-checked="true" aria-label="Ljud"></button>', 'button { inline-size: 40px; block-size: 20px; background: #00f }', ['fill #0000ff on #ffffff']],
    ['a field without a line', '<input aria-label="Namn">', 'input { background: #eee }', ['fill #eeeeee on #ffffff']],
    ['a field with a line that no one sees', '<textarea aria-label="Text"></textarea>', 'textarea { background: #eee; border: 2px solid #fff }', ['fill #eeeeee on #ffffff']],
    ['the row around a choice', '<div><input type="checkbox" id="r"><label for="r">Ramp</label></div>', 'div { border: 2px solid #00f; background: #eee } input { appearance: none }', ['text #000000 on #eeeeee', 'border #0000ff on #ffffff']],
    ['an icon', '<p><svg width="24" height="24" fill="none" stroke="currentColor"><path d="M2 2L20 20"/></svg></p>', 'p { color: #00f; background: #eee }', ['icon #0000ff on #eeeeee']],
    ['an icon that is a mask', '<i></i>', 'main { background: #eee } i { display: block; inline-size: 20px; block-size: 20px; background: #00f; mask-image: linear-gradient(#000, #000) }', ['icon #0000ff on #eeeeee']],
    ['a focus ring', '<button>Spara</button>', 'button { background: #ff0; outline: 3px solid #00f; outline-offset: 3px }', ['text #000000 on #ffff00', 'ring #0000ff on #ffffff']],
    ['a focus ring in another', '<button>Spara</button>', 'button { outline: 3px solid #00f; outline-offset: 3px; box-shadow: 0 0 0 3px #ff0 }', ['text #000000 on #ffffff', 'ring #0000ff on #ffffff', 'ring #ffff00 on #0000ff']],
    ['a line inside that shows focus', '<a href="#x">Start</a>', 'a { color: #000; background: #ff0; box-shadow: inset 0 -4px 0 #00f }', ['text #000000 on #ffff00', 'ring #0000ff on #ffff00']],
    ['a plus on a plate of its own', '<button>Visa</button>', 'button { border: 0; color: #00f; background: #fff } button::after { content: ""; display: inline-block; inline-size: 20px; block-size: 20px; color: #0a0; background: linear-gradient(currentColor 0 0) center / 12px 2px no-repeat, linear-gradient(currentColor 0 0) center / 2px 12px no-repeat, #333 }', ['text #0000ff on #ffffff', 'drawing #00aa00 on #333333']],
    ['bars without a plate', '<button>Meny</button>', 'button { border: 0; color: #00f; background: #fff } button::before { content: ""; display: inline-block; inline-size: 20px; block-size: 20px; background: repeating-linear-gradient(currentColor 0 2px, transparent 0 7px) }', ['text #0000ff on #ffffff', 'drawing #0000ff on #ffffff']],
    ['a drawing of a link in two lines, which stands in the first', '<p><b></b><a href="#x"><i></i>Läs mer</a></p>', 'p { inline-size: 200px; font: 16px/60px monospace } b { display: inline-block; inline-size: 150px } a { color: #000; background: #ff0; box-shadow: inset 0 -4px 0 #00f }', ['text #000000 on #ffff00', 'ring #0000ff on #ffff00']],
  ])('%s', (_what, html, css, pairs) => {
    expect(pairsIn(html, css)).toEqual(pairs);
  });
});

describe('tells nothing of', () => {
  test.each<[what: string, html: string, css: string]>([
    ['what is not rendered', '<p hidden>Text</p><p class="a">Text</p>', '.a { visibility: hidden }'],
    ['what is see-through', '<p>Text</p><b>Text</b>', 'p { opacity: 0 } b { color: transparent }'],
    ['words for those who listen', '<p>Text</p>', 'p { position: absolute; overflow: hidden; inline-size: 1px; block-size: 1px; clip-path: inset(50%) }'],
    ['words that are cut out of the picture alone', '<p>Text</p>', 'p { clip-path: inset(50%) }'],
    ['what lies outside the page', '<p>Text</p>', 'p { position: absolute; inset-inline-start: -9999px }'],
    ['what something opaque covers', '<p>Text</p><i></i>', 'main { position: relative } i { position: absolute; inset: 0; background: #ff0 }'],
    ['a border of the same colour as the control', '<button aria-label="Spara"></button>', 'button { inline-size: 20px; block-size: 20px; border: 2px solid #fff; background: #fff }'],
    ['a border of the same colour as what it stands on', '<button aria-label="Spara"></button>', 'button { inline-size: 20px; block-size: 20px; border: 2px solid #fff; background: #eee }'],
    ['a border that is not drawn', '<input aria-label="Namn">', 'input { border: 2px none #00f }'],
    ['a choice that the browser draws', '<input type="radio">', 'input { appearance: auto; background: #eee }'],
    ['a line that is no part of a control', '<div></div><hr>', 'div { border: 2px solid #ddd } hr { border: 1px solid #ddd }'],
    ['a drawing in several colours, which is a picture', '<svg width="24" height="24"><path fill="#f00"/><path fill="#0f0"/></svg>', ''],
    ['marks that are not shown', '<ul><li></li></ul>', 'ul { list-style: none }'],
    ['a soft shadow', '<button aria-label="Spara"></button>', 'button { inline-size: 20px; block-size: 20px; box-shadow: 0 2px 4px #00f }'],
  ])('%s', (_what, html, css) => {
    expect(pairsIn(html, css)).toEqual([]);
  });
});

test('a filled button shows its words, and no border', () => {
  expect(pairsIn('<button>Spara</button>', 'button { border: 2px solid #00f; background: #00f; color: #fff }')).toEqual(['text #ffffff on #0000ff']);
});

test('tells the end of a transition that is on its way, and puts the page back', () => {
  const element = show('<p class="a">Text</p><div></div><b>Längst ner</b>', 'p { color: #000; transition: color 100s } p.b { color: #00f } div { block-size: 5000px }');
  paintedPairs(element);
  element.querySelector('p')!.className = 'b';
  expect(paintedPairs(element)[0]).toMatchObject({ front: '#0000ff' });
  expect(document.adoptedStyleSheets).toEqual([sheet]);
  expect(window.scrollY).toBe(0);
});

test('says which element, with its words, each kind of pair once', () => {
  const pairs = paintedPairs(show('<p class="x" data-tone="quiet">Vi svarar <b>inom   tio</b> dagar, och ibland tidigare än så.</p><p class="x" data-tone="quiet">Mer</p>'));
  expect(pairs.map(({ selector, words }) => [selector, words])).toEqual([
    ['p.x[data-tone="quiet"]', 'Vi svarar'],
    ['p.x[data-tone="quiet"] b', 'inom tio'],
  ]);
});

describe('the scope', () => {
  test('is that of the nearest section', () => {
    const element = show(
      '<section data-sthlm-mode="dark" data-sthlm-accent="green"><p>a</p><div data-sthlm-mode="light"><p>b</p></div><div data-sthlm-contrast="more"><p>c</p></div><div data-sthlm-mode="print"><p>d</p></div></section><p>e</p>',
      '[data-sthlm-mode="dark"] { color-scheme: dark } [data-sthlm-mode="light"], [data-sthlm-mode="print"] { color-scheme: light }',
    );
    expect([...element.querySelectorAll('p')].map(colourScopeOf)).toEqual([
      { mode: 'dark', accent: 'green' },
      { mode: 'light', accent: 'green' },
      { mode: 'dark-contrast', accent: 'green' },
      { mode: 'print', accent: 'green' },
      { mode: 'light' },
    ]);
  });

  test("follows the reader's choice where the page leaves it open", () => {
    show('', ':root { color-scheme: light dark }');
    expect(colourScopeOf(frame).mode).toBe(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  });
});

describe('judges', () => {
  const colour = (name: string, light: string, dark: string, accents?: Record<string, Record<string, string>>): object => ({ name: `color-${name}`, type: 'color', values: { light, dark }, ...(accents !== undefined && { accents }) });
  const tokens = {
    tokens: [
      colour('page', '#ffffff', '#111111'),
      colour('text', '#000000', '#eeeeee'),
      colour('quiet', '#555555', '#aaaaaa'),
      colour('line', '#888888', '#777777'),
      colour('soft', '#cccccc', '#333333'),
      colour('action', '#0000aa', '#aaaaff', { blue: { light: '#0000aa', dark: '#aaaaff' }, green: { light: '#006600', dark: '#aaffaa' } }),
      colour('scrim', 'rgb(0 0 0 / 60%)', 'rgb(0 0 0 / 60%)'),
      { name: 'space-4', type: 'dimension', values: { default: '4px' } },
    ] as never[],
  };
  const pair = (foreground: string, background: string, use: string, ratios: object = { light: 7, dark: 7 }): never => ({ foreground, background, use, ratios }) as never;
  const proven = readProvenPairs(tokens, {
    pairs: [pair('text', 'page', 'text'), pair('quiet', 'page', 'large-text'), pair('line', 'page', 'non-text'), pair('action', 'page', 'text'), pair('page', 'action', 'non-text'), pair('text', 'soft', 'text', { light: 7 })],
  });
  const judged = (html: string, css = ''): string[] => unknownPairs(paintedPairs(show(html, css)), proven).map(describeUnknownPair);

  test('a known pair as good', () => {
    expect(judged('<p>Text</p>')).toEqual([]);
    expect(judged('<p>Text</p>', 'p { font-size: 30px }')).toEqual([]);
    expect(judged('<button>Spara</button>', 'button { border: 1px solid #888 }')).toEqual([]);
    expect(judged('<button>Spara</button>', 'button { border: 1px solid #555 }')).toEqual([]);
    expect(judged('<p data-sthlm-accent="green">Text</p>', 'p { color: #060 }')).toEqual([]);
  });

  test('an unknown pair as a fault, and says what, where, and the way out', () => {
    expect(judged('<p class="a">Text på mjuk yta</p>', 'p { color: #555; background: #ccc }')).toEqual([
      'light: text of p.a "Text på mjuk yta" is #555555 (quiet) on #cccccc (soft), 4.64:1: no proven pair for text. Add the pair to packages/tokens/src/contrast/pairs.json if it is meant, or change the style.',
    ]);
    expect(judged('<p>Text</p>', 'p { color: #010101 }')).toEqual([expect.stringContaining('is #010101 (no role) on #ffffff (page), 20.8')]);
  });

  test('a pair that is proven for larger or other things as a fault', () => {
    expect(judged('<p>Text</p>', 'p { color: #555 }')).toEqual([expect.stringMatching(/no proven pair for text\./u)]);
    expect(judged('<p>Text</p>', 'p { color: #888; font-size: 30px }')).toEqual([expect.stringMatching(/^light: large text of p .+no proven pair for large-text\./u)]);
  });

  test('the edge of a control by its line, or by its inside where that stands out', () => {
    const control = (line: string, inside: string, outside: string): string[] => judged('<div><button>Spara</button></div>', `div { background: ${outside} } button { border: 2px solid ${line}; background: ${inside}; color: ${inside === '#fff' ? '#000' : '#00a'} }`);
    expect(control('#888', '#fff', '#fff')).toEqual([]);
    // The line is proven on the inside, but neither it nor the inside on the outside.
    expect(control('#888', '#fff', '#ccc')).toEqual([expect.stringContaining('border of button "Spara" is #888888 (line) on #cccccc (soft)')]);
    // The inside stands out from the outside, and the line from the inside.
    expect(control('#888', '#fff', '#0000aa')).toEqual([]);
    expect(control('#555', '#fff', '#0000aa')).toEqual([]);
    expect(control('#777', '#fff', '#0000aa')).toEqual([expect.stringContaining('#777777 (no role) on #0000aa (action)')]);
  });

  test('the mark of a focused link by its bar, or by its fill where that stands out', () => {
    const mark = (bar: string, fill: string, outside: string): string[] => judged('<div><a href="#x">Läs mer</a></div>', `div { background: ${outside} } a { color: #000; background: ${fill}; box-shadow: 0 4px 0 ${bar} }`);
    expect(mark('#000', '#fff', '#fff')).toEqual([]);
    expect(mark('#000', '#fff', '#00a')).toEqual([]);
    expect(mark('#00a', '#fff', '#00a')).toEqual([]);
    expect(mark('#ccc', '#fff', '#ccc')).toEqual([expect.stringContaining('ring of a "Läs mer" is #cccccc (soft) on #cccccc (soft), 1:1')]);
  });

  test('a line and what it stands on either way round', () => {
    expect(judged('<p>Text</p><svg width="24" height="24" fill="#fff"><path/></svg>', 'p { background: #ccc } svg { background: #888 }')).toEqual([]);
  });

  test('a pair of another mode or accent as a fault', () => {
    expect(judged('<p data-sthlm-mode="dark">Text</p>', 'p { color-scheme: dark }')).toEqual([expect.stringMatching(/^dark: text of p\[data-sthlm-mode="dark"\]/u)]);
    expect(judged('<p data-sthlm-mode="dark">Text</p>', 'p { color-scheme: dark; color: #eee; background: #333 }')).toEqual([expect.stringContaining('#eeeeee (text) on #333333 (soft)')]);
    expect(judged('<p data-sthlm-accent="green">Text</p>', 'p { color: #00a }')).toEqual([expect.stringMatching(/^light, green: .+#0000aa \(no role\)/u)]);
    expect(judged('<p data-sthlm-accent="red">Text</p>', 'p { color: #00a }')).toEqual([expect.stringMatching(/^light, red: .+\(no role\)/u)]);
  });

  test('a picture as a ground that proves nothing', () => {
    expect(judged('<p>Text</p>', 'p { background: linear-gradient(#fff, #eee) }')).toEqual(['light: text of p "Text" is #000000 (text) on a picture: no proven pair for text. Paint a background behind it.']);
  });
});

describe('colours', () => {
  test.each([
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['rgb(1 2 3 / 50%)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['color(srgb 0 1 none / 0.25)', { red: 0, green: 255, blue: 0, alpha: 0.25 }],
    ['transparent', { red: 0, green: 0, blue: 0, alpha: 0 }],
    ['lab(100 0 0)', { red: 255, green: 255, blue: 255, alpha: 1 }],
  ])('%s is read', (css, colour) => {
    expect(parseColour(css)).toEqual(colour);
  });

  test('are laid on each other, and compared as WCAG does', () => {
    const half = { red: 0, green: 0, blue: 0, alpha: 0.5 };
    expect(hexOf(over(half, { red: 255, green: 255, blue: 255, alpha: 1 }))).toBe('#808080');
    expect(over(half, half).alpha).toBe(0.75);
    expect(over({ ...half, alpha: 0 }, { ...half, alpha: 0 }).alpha).toBe(0);
    expect(contrastRatio('#000000', '#ffffff')).toBe(21);
    expect(contrastRatio('#ffffff', '#767676')).toBe(4.54);
    expect(contrastRatio('#767676', '#767676')).toBe(1);
  });
});
