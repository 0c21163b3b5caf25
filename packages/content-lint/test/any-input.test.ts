import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintText } from '../src/index.ts';
import { everyFormat } from './formats.ts';

const markup = fc.constantFrom('<', '>', '</p>', '<p lang="sv">', '&', '&#', '*', '**', '[', '](', '`', '|', '\n', '\r', '\r\n', '\uFEFF', '\0', '\u00AD', '\u030A', '---\n', 'stad:', '<!--', '-->', '\uD800', '\t', '> ', '# ', 'skall', '811228-9874');
const anything = fc.array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join(''));

test.each(Object.entries(everyFormat))('%s: any input is judged, and every place lies in it', (_, { options, hold }) => {
  fc.assert(
    fc.property(anything, (text) => {
      const source = hold(text);
      const { findings } = lintText(source, options);
      const length = source.replace(/^\uFEFF/u, '').length;
      for (const { edits = [], suggestions = [], location } of findings) {
        for (const { start, end } of [...edits, ...suggestions.flatMap((one) => one.edits ?? [])]) {
          expect(start >= 0 && start <= end && end <= length).toBe(true);
        }
        if ('line' in location) expect(location.endLine > location.line || location.endColumn >= location.column).toBe(true);
      }
    }),
    { numRuns: 300, seed: 20261 },
  );
});
