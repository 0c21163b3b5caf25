import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { nameLetters, writeOutLetters, writeOutModule } from './european-letters.ts';

const has = (property: string, character: string): boolean => new RegExp(`^${writeOutLetters(`\\p{${property}}`, '\\')}$`, 'u').test(character);
const everyCharacter = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test.each(['L', 'Lu', 'Ll', 'M', 'N'])('what stands for \\p{%s} has nothing that the property has not', (property) => {
  const all = new RegExp(`^\\p{${property}}$`, 'u');
  const ours = new RegExp(`^${writeOutLetters(`\\p{${property}}`, '\\')}$`, 'u');
  expect(everyCharacter.filter((character) => ours.test(character) && !all.test(character))).toEqual([]);
});

test.each([
  ['L', 'aåäöÅÄÖéšžłŁğİıșțǧ', 'αΩέ', 'жЯґ', 'ẁỳạ', 'ﬁﬂ'],
  ['Lu', 'AÅÄÖÉŠŽŁĞİȘȚ', 'ΩΈ', 'ЯЁ'],
  ['Ll', 'aåäößéšžłğışșț', 'ωέ', 'яё', 'ﬁ'],
  ['N', '0189²³¼½', '⁴₂⅓Ⅳ①'],
  ['M', '\u0301\u0308\u20E3\uFE0F'],
])('has every %s that names and words in a Swedish text are spelt with', (property, ...characters) => {
  for (const character of characters.join('')) expect(has(property, character), character).toBe(true);
});

test('every letter of Latin, Greek and Cyrillic script in daily use is a letter', () => {
  const daily = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
  const blocks = [[0, 0x24f], [0x370, 0x3ff], [0x400, 0x52f], [0x1e00, 0x1eff]];
  for (const [from = 0, to = 0] of blocks) {
    for (const character of everyCharacter.slice(from, to + 1)) if (daily.test(character) && /\p{L}/u.test(character)) expect(has('L', character), character).toBe(true);
  }
});

test('writes ranges inside a class, and a class outside one', () => {
  for (const pattern of ['(?<!\\p{L})\\d', '[\\p{L}-]x', '[^\\p{L}\\p{N}]', '\\[\\p{L}\\]', '[\\]\\p{L}]', '[[\\p{Lu}]', '\\\\[\\p{L}]', 'a\\p{Ll}{2,3}']) {
    const written = writeOutLetters(pattern, '\\');
    expect(written).not.toMatch(/\\p\{/u);
    for (const text of ['å', 'Å', '5', '-', '[å]', ']', '[', '\\', '\\å', 'aåä', 'åx', '-x', ' 5', 'å5']) {
      expect(new RegExp(written, 'gu')[Symbol.match](text), `${pattern} on ${text}`).toEqual(new RegExp(pattern, 'gu')[Symbol.match](text));
    }
  }
});

test('leaves long names, other properties and complements as they are', () => {
  for (const pattern of ['\\p{Letter}[\\p{Mark}]', '\\p{Script=Han}', '\\P{L}', '\\\\p{L}']) expect(writeOutLetters(pattern, '\\')).toBe(pattern);
});

test('changes expressions and strings for expressions, and nothing else', () => {
  const module = String.raw`
    // \p{L} in a comment
    const literal = /^\p{Lu}$/iu;
    const text = '\\p{L}x';
    const built = new RegExp(${'`'}(?<!\\p{L})${'${literal.source}'}[\\p{N}_]${'`'}, 'u');
    export const shown = ['p{L}', literal, text, built];
  `;
  const written = writeOutModule(module, parseAst(module));
  expect(written).toContain('// \\p{L} in a comment');
  expect(written).toContain("'p{L}'");
  expect(written.split('\n')).toHaveLength(module.split('\n').length);
  expect(written.replace('// \\p{L}', '')).not.toMatch(/\\p\{/u);
  const values = (code: string): unknown => new Function(code.replace('export const shown =', 'return'))();
  const [, literal, text, built] = values(written) as [string, RegExp, string, RegExp];
  expect([literal.flags, literal.test('å'), new RegExp(text, 'u').test('åx'), built.source.startsWith('(?<![')]).toEqual(['iu', true, true, true]);
});

test('says no to a class that goes on in another string', () => {
  expect(() => writeOutLetters('[\\\\p{L}', '\\\\')).toThrow('goes on in another string');
});

test('names the letters again', () => {
  const module = "const a = /^\\p{Lu}[\\p{Ll}\\p{M}-]{2}(?!\\p{L}|\\p{N})/u; const b = new RegExp('[\\\\p{L}_]', 'u');";
  const written = writeOutModule(module, parseAst(module));
  expect(written.length).toBeGreaterThan(module.length * 10);
  expect(nameLetters(written)).toBe("const a = /^[\\p{Lu}][\\p{Ll}\\p{M}-]{2}(?![\\p{L}]|[\\p{N}])/u; const b = new RegExp('[\\\\p{L}_]', 'u');");
});
