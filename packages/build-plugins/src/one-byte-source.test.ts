import { expect, test } from 'vitest';
import { inOneByte } from './one-byte-source.ts';

const result = (code: string): unknown => new Function(`return ${code}`)();

test.each(["'Å – ”ja” ☂ 😀'", '`från ${1} – ${2}`', '"\\u2013–"', '/^[–—😀]{2,3}$/u.source'])('says the same of %s', (code) => {
  expect(inOneByte(code)).not.toMatch(/[^\0-\u00FF]/u);
  if (!code.startsWith('/')) expect(result(inOneByte(code))).toBe(result(code));
});

test('an expression finds the same', () => {
  const pattern = result(inOneByte('/^[–—😀]{2,3}$/u')) as RegExp;
  expect(['–😀', '—–', '😀😀😀', '\uD83D\uD83D', 'x'].map((text) => pattern.test(text))).toEqual([true, true, true, false, false]);
});

test('leaves Latin-1 as it is', () => {
  expect(inOneByte('"åäö é «»"')).toBe('"åäö é «»"');
});

test.each(["'\\–'", 'String.raw`–`'])('says no to %s', (code) => {
  expect(() => inOneByte(code)).toThrow("can't be written with an escape");
});
