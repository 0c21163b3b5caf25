import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviations } from '../src/data/abbreviations.ts';
import { bureaucraticTerms } from '../src/data/bureaucratic-terms.ts';
import { confusedWords } from '../src/data/confused-words.ts';
import { carriers, lightVerbs } from '../src/data/light-verbs.ts';
import { applyEdits, lintText } from '../src/index.ts';
import { everyFormat, type TestFormat } from './formats.ts';

const fix = (source: string, { options }: TestFormat): string => applyEdits(source, lintText(source, options).findings.flatMap(({ edits }) => edits ?? []));

const words = fc.constantFrom(
  ...bureaucraticTerms.flatMap(({ forms }) => forms.map(({ form }) => form)),
  ...[...lightVerbs].flatMap(([noun, { prepositions, carriers: lists }]) => lists.flatMap((list) => (carriers[list] ?? []).map(([verb]) => `${verb} en ${noun} ${prepositions[0]}`))),
  ...confusedWords.map(({ stem, endings }) => stem + (endings[0] ?? '')),
  'i stor grad', 'men önskar dock', 'instämmer med att',
  ...abbreviations.flatMap(({ parts }) => [`${parts.join('.')}.`, parts.join(' ')]),
  'Stockholm stad', 'Stockholms Stad', 'St Erik', '08-46500400', '0701740605', '+46 (0)8 465 004 00', 'AI tjänster',
  'nämnders och bolagsstyrelser arbete', 'Du', 'vi', 'och', 'Kommunen', '.', ',', '(', ')', '”', '”', '**', '`', '>', '- ', '<!-- stad-disable content/lix -- x -->',
  '\n', '\n\n', '\r\n', '811228-9874', '&auml;', 'fÃ¶r', '\uF0B7', '\u200B', '\u0096', 'o\u0308', '-', '–', '—', '--', '...', '..', '"', '"', '“', '»', 'höst..', 'vi—ni', '<b>', '</b>', '| ', '\u00AD', 'a\u030A', '1.',
);
const cased = fc.tuple(words, fc.constantFrom('as is', 'capital', 'capitals')).map(([word, how]) =>
  how === 'capital' ? word.slice(0, 1).toUpperCase() + word.slice(1) : how === 'capitals' ? word.toUpperCase() : word,
);
const texts = fc.array(cased, { maxLength: 30 }).map((parts) => parts.join(' '));

test.each(Object.entries(everyFormat))('%s: a second fix changes nothing', (_, format) => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = fix(format.hold(text), format);
      expect(fix(once, format)).toBe(once);
    }),
    { numRuns: 400, seed: 20261 },
  );
});

test.each(Object.entries(everyFormat))('%s: every finding of a text stands where it says', (_, { options, hold }) => {
  fc.assert(
    fc.property(texts, (text) => {
      const source = hold(text);
      const lines = source.split(/\r\n|\r|\n/u);
      for (const { location, excerpt, rule } of lintText(source, options).findings) {
        if (!('line' in location) || location.line !== location.endLine) continue;
        const found = lines[location.line - 1]?.slice(location.column - 1, location.endColumn - 1) ?? '';
        expect(found.replace(/811228-9874/gu, '••••••-••••'), rule).toBe(excerpt);
      }
    }),
    { numRuns: 400, seed: 20261 },
  );
});

test('keeps the byte order mark and the line ends', () => {
  expect(fix('\uFEFFDu skall\r\nvänta.\r\n', { options: { format: 'text', uri: 'a' }, hold: String })).toBe('\uFEFFDu ska\r\nvänta.\r\n');
});

test('leaves out edits that overlap an earlier one or stand outside the text', () => {
  expect(applyEdits('abc', [{ start: 0, end: 2, text: 'x' }, { start: 1, end: 3, text: 'y' }, { start: 2, end: 9, text: 'z' }])).toBe('xc');
});
