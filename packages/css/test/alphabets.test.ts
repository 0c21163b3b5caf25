import { openBrowser } from '@stad/browser';
import { findLanguage, languages } from '@stockholm/city';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontsOf, openFontPage, type Browser, type Page } from './font-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/**
 * The letters that look like the box for "no such glyph". A browser paints that box in the page's own font when no other
 * font has the letter either, so the name of the font does not tell.
 */
async function boxes(page: Page, letters: readonly string[], cut: string): Promise<string[]> {
  return page.evaluate(([all, styleAndWeight]) => {
    const canvas = document.createElement('canvas');
    canvas.width = 80;
    canvas.height = 80;
    const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const picture = (letter: string): string => {
      context.clearRect(0, 0, 80, 80);
      context.font = `${styleAndWeight} 40px "Open Sans Variable"`;
      context.textAlign = 'center';
      context.fillText(letter, 40, 50);
      return context.getImageData(0, 0, 80, 80).data.join();
    };
    // No font may have a glyph for a noncharacter.
    const box = picture('\u{10FFFE}');
    const empty = picture('');
    const lacks = (text: string): boolean => [...text.replaceAll(' ', '')].some((character) => [box, empty].includes(picture(character)));
    // A letter with marks is whole as one character, or character by character: a mark that lacks would be a box beside it.
    return all.filter((letter) => lacks(letter.normalize('NFC')) && lacks(letter.normalize('NFD')));
  }, [letters, cut] as const);
}

/** The letters that the fonts of `fonts.css` did not paint whole. */
async function unpainted(letters: readonly string[], tag: string, cut: string): Promise<string[]> {
  const { direction, script } = findLanguage(tag) ?? { direction: 'ltr', script: 'Latn' };
  const page = await openFontPage(
    browser,
    `<p lang="${tag}" dir="${direction}">${letters.map((letter) => `<span class="letter">${letter}</span> `).join('')}</p>`,
    { after: `.letter { font: ${cut} 2rem var(--sthlm-font-body); }` },
  );
  try {
    await page.evaluate(() => document.fonts.ready);
    const fonts = await fontsOf(page, '.letter');
    const boxed = await boxes(page, letters, cut);
    return letters.filter((letter, at) => fonts[at]?.join() !== (script === 'Hebr' ? 'Noto Sans Hebrew Thin (the page’s)' : 'Open Sans (the page’s)') || boxed.includes(letter));
  } finally {
    await page.close();
  }
}

const plain = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789–”’…§€'];

/**
 * Open Sans has no glyph for these; the next family of the stack, Arial first, paints them. None belongs to a spelling that
 * Swedish authorities use: Skolt Sami letters in Finnish texts, and the long vowels of the international Romani spelling.
 */
const leftToTheNextFont: Readonly<Record<string, string>> = {
  fi: 'Ǧ ǧ Ǥ ǥ Ȟ ȟ Ǩ ǩ Ʒ ʒ Ǯ ǯ',
  rom: 'Ǎ ǎ Ǐ ǐ Ǒ ǒ Ǔ ǔ Ʒ ʒ',
};

describe('fonts.css paints', () => {
  test.each(languages.map((language) => [language.nameSwedish, language] as const))('every letter of %s', async (_, { tag, script, alphabet }) => {
    const letters = [...(script === 'Latn' ? plain : []), ...alphabet.letters];
    expect(await unpainted(letters, tag, 'normal 400')).toEqual([]);
    expect(await unpainted(letters, tag, 'italic 700')).toEqual([]);
  });

  test('what names, loanwords and other spellings need besides, but for a few that are known', async () => {
    for (const { tag, alphabet } of languages) {
      if (alphabet.auxiliary !== undefined) expect((await unpainted(alphabet.auxiliary, tag, 'normal 400')).join(' '), tag).toBe(leftToTheNextFont[tag] ?? '');
    }
  });

  test('the name of each language in itself', async () => {
    for (const { tag, nameOwn } of languages) expect(await unpainted([nameOwn], tag, 'normal 600'), tag).toEqual([]);
  });

  test('and the test sees a letter that it does not paint: of another script, outside the files, or missing in them', async () => {
    const uncovered = ['ж', 'θ', 'Ա', 'ế', 'ꝏ', '\u{10FFFE}'];
    expect(await unpainted(['a', ...uncovered, 'ŋ'], 'se', 'normal 400')).toEqual(uncovered);
  });
});

describe('Yiddish', () => {
  const sentence = 'אַלע מענטשן ווערן געבוירן פֿרײַ און גלײַך אין כּבֿוד און רעכט.';
  const body = `<main class="sthlm-container"><p id="text" lang="yi" dir="rtl">${sentence}</p>
    <p id="mixed" lang="yi" dir="rtl">${'רופֿט'} <bdi id="city">Stockholm</bdi> <bdi id="phone" dir="ltr">08-465 004 17</bdi></p>
    <p id="bare" lang="yi" dir="rtl">רופֿט 08-465 004 17</p></main>`;

  /** The horizontal middle of each of these parts of an element's text, in the order they are named. */
  const middles = async (page: Page, selector: string, parts: readonly string[]): Promise<number[]> =>
    page.$eval(
      selector,
      (element, wanted) => {
        const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
        return wanted.map((part) => {
          const range = document.createRange();
          range.setStart(node, node.data.indexOf(part));
          range.setEnd(node, node.data.indexOf(part) + part.length);
          const { left, right } = range.getBoundingClientRect();
          return (left + right) / 2;
        });
      },
      parts,
    );

  const falling = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => b - a);

  test.each([320, 1280])('is painted whole in its own letters and begins at the right edge, at %i px', async (width) => {
    const page = await openFontPage(browser, body, { width });
    await page.evaluate(() => document.fonts.ready);
    // Its weights are one variable file, which calls itself after the thinnest; the spaces are Open Sans's.
    expect(await fontsOf(page, '#text')).toEqual([['Noto Sans Hebrew Thin (the page’s)', 'Open Sans (the page’s)']]);
    const [edges, first] = await page.$eval('#text', (element) => {
      const range = document.createRange();
      range.setStart(element.firstChild as Text, 0);
      range.setEnd(element.firstChild as Text, 2);
      const box = element.getBoundingClientRect();
      return [box, range.getBoundingClientRect()].map(({ left, right, top }) => ({ left, right, top }));
    });
    expect(Math.abs((first?.right ?? 0) - (edges?.right ?? 1000))).toBeLessThan(2);
    expect((first?.top ?? 1000) - (edges?.top ?? 0)).toBeLessThan(28);
    const words = await middles(page, '#text', ['אַלע', 'מענטשן', 'ווערן']);
    expect(words).toEqual(falling(words));
    await page.close();
  });

  test('keeps a Latin name and a telephone number readable in its line, when the number stands in a bdi', async () => {
    const page = await openFontPage(browser, body);
    await page.evaluate(() => document.fonts.ready);
    const [hebrew] = await middles(page, '#mixed', ['רופֿט']);
    const latin = await middles(page, '#city', [...'Stockh']);
    const digits = await middles(page, '#phone', ['08', '465', '004', '17']);
    expect(latin).toEqual(falling(latin).reverse());
    expect(digits).toEqual(falling(digits).reverse());
    // From right to left: the word, the name, the number.
    const order = [hebrew, latin[0], digits[3]] as number[];
    expect(order).toEqual(falling(order));
    await page.close();
  });

  test('turns a bare telephone number around, which is why the README asks for the bdi', async () => {
    const page = await openFontPage(browser, body);
    await page.evaluate(() => document.fonts.ready);
    const groups = await middles(page, '#bare', ['08', '004', '17']);
    expect(groups).toEqual(falling(groups));
    await page.close();
  });
});
