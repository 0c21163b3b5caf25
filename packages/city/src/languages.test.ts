import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { findLanguage, languages } from './index.ts';

const letters = languages.flatMap(({ tag, alphabet }) => [...alphabet.letters, ...(alphabet.auxiliary ?? [])].map((letter) => [tag, letter] as const));

describe('languages', () => {
  test('has the letters that each orthography cannot do without', () => {
    const has = (tag: string, needed: string): void => {
      expect(findLanguage(tag)?.alphabet.letters, tag).toEqual(expect.arrayContaining(needed.split(' ')));
    };
    has('sv', 'Å å Ä ä Ö ö É é');
    has('fi', 'Ä ä Ö ö Š š Ž ž');
    has('fit', 'Å å Ä ä Ö ö Š š');
    has('se', 'Á á Č č Đ đ Ŋ ŋ Š š Ŧ ŧ Ž ž');
    has('sma', 'Ï ï Ä ä Ö ö Å å');
    has('smj', 'Á á Å å Ä ä Ń ń');
    has('rom', 'Č č Š š Ž ž');
    has('yi', 'א אַ אָ בֿ וו וי יי ײַ יִ פּ פֿ ך ם ן ף ץ שׂ תּ');
    expect(findLanguage('en')?.alphabet.letters).toEqual([]);
  });

  test('has every letter composed (NFC) and never one that is plain a–z', () => {
    for (const [tag, letter] of letters) {
      expect(letter, tag).toBe(letter.normalize('NFC'));
      expect(letter, tag).not.toMatch(/^[a-z]+$/iu);
    }
  });

  test('has both cases of every letter that has two', () => {
    for (const { tag, alphabet } of languages) {
      const all = [...alphabet.letters, ...(alphabet.auxiliary ?? [])];
      for (const letter of all.filter((one) => one.length === 1 && one.toUpperCase().length === 1)) {
        // ı and İ are each other's plain letters' twins: their second case is i or I.
        for (const twin of [letter.toUpperCase(), letter.toLowerCase()]) if (/[^a-z]/iu.test(twin) && twin.length === 1) expect(all, tag).toContain(twin);
      }
    }
  });

  test('has its own name written in its own letters and direction', () => {
    for (const { tag, nameOwn, script, direction, alphabet } of languages) {
      const known = new Set([...alphabet.letters].flatMap((letter) => [...letter]));
      for (const sign of nameOwn) expect(known.has(sign) || /[a-z ]/iu.test(sign), `${tag}: ${sign}`).toBe(true);
      expect(/\p{Script=Hebrew}/u.test(nameOwn), tag).toBe(script === 'Hebr');
      expect(direction, tag).toBe(script === 'Hebr' ? 'rtl' : 'ltr');
    }
  });

  test('is found by a tag with a region, in any case, and not by an unknown one', () => {
    expect(findLanguage('yi')).toMatchObject({ nameSwedish: 'jiddisch', script: 'Hebr', direction: 'rtl' });
    expect(findLanguage('se-SE')?.nameSwedish).toBe('nordsamiska');
    expect(findLanguage('SV')?.tag).toBe('sv');
    expect(findLanguage('de')).toBeUndefined();
    expect(findLanguage('')).toBeUndefined();
  });
});

describe('the schema of languages', async () => {
  const schema = JSON.parse(await readFile(new URL('schema/languages.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  const yiddish = findLanguage('yi') as (typeof languages)[number];

  test.each([
    ['a script that is not ISO 15924', { script: 'hebrew' }],
    ['a direction that HTML does not know', { direction: 'right' }],
    ['an alphabet without a source', { alphabet: { letters: ['א'], verified: yiddish.verified } }],
    ['a letter twice', { alphabet: { ...yiddish.alphabet, letters: ['א', 'א'] } }],
    ['a letter of a–z', { alphabet: { ...yiddish.alphabet, letters: ['a'] } }],
    ['an empty letter', { alphabet: { ...yiddish.alphabet, letters: [''] } }],
  ])('refuses %s', (_what, change) => {
    expect(validate([yiddish])).toBe(true);
    expect(validate([{ ...yiddish, ...change }])).toBe(false);
  });
});
