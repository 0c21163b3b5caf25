import { hostileTexts } from '@stad/test-kit';
import { describe, expect, test } from 'vitest';
import { lintText } from '../src/index.ts';

const nests = ['<div>', '<b>', '<b><div>', '<p><i></b>', '<svg><title>', '> ', '- ', '[](', '![', '**a', '_a_', '~~~\n', '0', '900101-1234 ', '08-465004', 't ex ', 'm.fl. A', '\uFFFC', '”a', '&amp', '&auml;', 'skall ', '<!-- stad-disable -->', 'a\u0301\u0323', 'Rinkeby-Kista ', 'A. ', 'a-', '…'];
const extra = nests.map((seed) => ({ name: JSON.stringify(seed), text: seed.repeat(Math.ceil(100_000 / seed.length)) }));

describe.each(['text', 'markdown', 'html'] as const)('%s', (format) => {
  // The time limit is the assertion: these take a fraction of a second each, and minutes when the work is quadratic.
  test.each([...hostileTexts(100_000), ...extra])('ends on $name', ({ text }) => {
    expect(lintText(text, { uri: 'a', format }).document.uri).toBe('a');
  }, 60_000);
});
