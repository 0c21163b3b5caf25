import { isStadError } from '@stad/errors';
import { hostileTexts } from '@stad/test-kit';
import { describe, expect, test } from 'vitest';
import { lintText, type LintOptions } from '../src/index.ts';
import { everyFormat } from './formats.ts';

const nests = ['<div>', '<b>', '<b><div>', '<p><i></b>', '<svg><title>', '> ', '- ', '[](', '![', '**a', '_a_', '~~~\n', '0', '900101-1234 ', '08-465004', 't ex ', 'm.fl. A', '\uFFFC', '”a', '&amp', '&auml;', 'skall ', '<!-- stad-disable -->', 'a\u0301\u0323', 'Rinkeby-Kista ', 'A. ', 'a-', '…'];
const extra = nests.map((seed) => ({ name: JSON.stringify(seed), text: seed.repeat(Math.ceil(100_000 / seed.length)) }));

describe.each(Object.entries(everyFormat))('%s', (_, { options, hold }) => {
  // The time limit is the assertion: these take a fraction of a second each, and minutes when the work is quadratic.
  test.each([...hostileTexts(100_000), ...extra])('ends on $name', ({ text }) => {
    expect(lintText(hold(text), options).document.uri).toBe(options.uri);
  }, 60_000);

  // Of a format with a syntax, most of these are broken: a problem that is told, and no crash.
  test.each([...hostileTexts(100_000), ...extra])('ends on $name as a whole file', ({ text }) => {
    expect(outcome(text, options)).toMatch(/^(?:judged|FILE_UNPARSABLE)$/u);
  }, 60_000);
});

function outcome(source: string, options: LintOptions): string {
  try {
    lintText(source, options);
    return 'judged';
  } catch (error) {
    return isStadError(error) ? error.code : String(error);
  }
}
