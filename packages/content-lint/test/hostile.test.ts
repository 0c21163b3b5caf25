import { isStadError } from '@stad/errors';
import { hostileTexts } from '@stad/test-kit';
import { describe, expect, test } from 'vitest';
import { lintText, rules, type LintOptions } from '../src/index.ts';
import { everyFormat } from './formats.ts';

const nests = ['<div>', '<b>', '<b><div>', '<p><i></b>', '<svg><title>', '> ', '- ', '[](', '![', '**a', '_a_', '~~~\n', '0', '900101-1234 ', '08-465004', 't ex ', 'm.fl. A', '\uFFFC', '”a', '&amp', '&auml;', 'skall ', '<!-- stad-disable -->', '<!-- stad-disable-line -->skall ', 'a\u0301\u0323', 'Rinkeby-Kista ', 'A. ', 'a-', '…'];
const extra = nests.map((seed) => ({ name: JSON.stringify(seed), text: seed.repeat(Math.ceil(100_000 / seed.length)) }));
const texts = [...hostileTexts(100_000), ...extra].map((one, number) => ({ ...one, number }));

/**
 * Each text is read in each format, as words in a sound file and as the whole file. That is where formats differ; the rules see
 * units, and meet each text in the two formats that give it most structure and in one of the others, each of those in turn.
 */
const structured = ['markdown', 'html'];
const others = Object.keys(everyFormat).filter((name) => !structured.includes(name));
const meetsRules = (format: string, number: number): boolean => structured.includes(format) || others[number % others.length] === format;
const noRules = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));

test('every rule meets each text in three formats, and each format enough of them', () => {
  const met = texts.map(({ number }) => Object.keys(everyFormat).filter((format) => meetsRules(format, number)).length);
  expect(new Set(met)).toEqual(new Set([structured.length + 1]));
  for (const format of others) expect(texts.filter(({ number }) => meetsRules(format, number)).length).toBeGreaterThan(5);
});

describe.each(Object.entries(everyFormat))('%s', (format, { options, hold }) => {
  const held = texts.map((one) => ({ ...one, source: hold(one.text) }));
  const settings = (number: number): LintOptions => (meetsRules(format, number) ? options : { ...options, rules: noRules });

  // The time limit is the assertion: these take a fraction of a second each, and minutes when the work is quadratic.
  test.each(held)('ends on $name', ({ source, number }) => {
    expect(outcome(source, settings(number))).toBe('judged');
  }, 60_000);

  // Of a format with a syntax, most of these are broken: a problem that is told, and no crash.
  // The parser of jsx is that of tsx with less in it: what parts them has each text as words, and every other one as a file.
  const asFiles = held.filter(({ source, text, number }) => source !== text && (format !== 'jsx' || number % 2 === 0));
  if (asFiles.length > 0) {
    test.each(asFiles)('ends on $name as a whole file', ({ text, number }) => {
      expect(outcome(text, settings(number))).toMatch(/^(?:judged|FILE_UNPARSABLE)$/u);
    }, 60_000);
  }
});

function outcome(source: string, options: LintOptions): string {
  try {
    const broken = lintText(source, options).findings.find(({ message }) => message.includes('gick sönder'));
    return broken === undefined ? 'judged' : broken.message;
  } catch (error) {
    return isStadError(error) ? error.code : String(error);
  }
}
