import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string, format: 'text' | 'html' | 'markdown' = 'text'): string => applyEdits(text, judge('quotes', text, { format }).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Klicka på "Ansök" nu.', 'Klicka på ”Ansök” nu.'],
  ['"Ja", sa hon. "Nej."', '”Ja”, sa hon. ”Nej.”'],
  ['Boken “Ett hem” är slut.', 'Boken ”Ett hem” är slut.'],
  ['Boken „Ett hem“ är slut.', 'Boken ”Ett hem” är slut.'],
  ['Boken «Ett hem» är slut.', 'Boken ”Ett hem” är slut.'],
  ['Boken »Ett hem» är slut.', 'Boken ”Ett hem” är slut.'],
  ['Boken ”Ett hem" är slut.', 'Boken ”Ett hem” är slut.'],
  ['Boken ("Ett hem") är slut.', 'Boken (”Ett hem”) är slut.'],
  ['En "byråkrat"-stil.', 'En ”byråkrat”-stil.'],
  ['Skärmen "Stor" är 15" bred.', 'Skärmen ”Stor” är 15" bred.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('quotes', right)).toEqual([]);
});

test('marks the quotation and changes the marks only', () => {
  const [finding] = judge('quotes', 'Klicka på "Du skall" nu.');
  expect(finding).toMatchObject({ severity: 'info', excerpt: '"Du skall"' });
  expect(finding?.edits).toEqual([
    { start: 10, end: 11, text: '”' },
    { start: 19, end: 20, text: '”' },
  ]);
});

test('mends around markup, and not an entity', () => {
  expect(mended('Läs "**Ett** [hem](a "titel")" nu.\n', 'markdown')).toBe('Läs ”**Ett** [hem](a "titel")” nu.\n');
  expect(mended('<p>Läs &quot;Ett hem&quot; nu.</p>', 'html')).toBe('<p>Läs &quot;Ett hem&quot; nu.</p>');
  expect(marked('quotes', '<p>Läs &quot;Ett hem&quot; nu.</p>', { format: 'html' })).toHaveLength(1);
});

test.each([
  'Klicka på ”Ansök” nu.',
  'Hon sa: ”Han sa ’nej’.”',
  'En skärm på 15" och en på 17".',
  'Han är 5\' 11" lång.',
  'Läge 59° 19\' 46" N.',
  'Ett " ensamt tecken.',
  '{"namn": "Ek"}',
  'class="knapp" id="a"',
  '"a","b","c"',
  'print("hej")',
  'Skriv a"b"c.',
  'Tre "tecken" är "fel.',
  'Det här är " inte " ett citat.',
  "Det är 'enkla' tecken.",
  'Pil » och « pil.',
  '<< Tillbaka, framåt >>',
  '5 ″ och 3 ′',
])('leaves %s', (text) => {
  expect(marked('quotes', text)).toEqual([]);
});

test('leaves code and English', () => {
  expect(marked('quotes', 'Skriv `"a"` här.\n', { format: 'markdown' })).toEqual([]);
  expect(marked('quotes', 'This is the "text" that we have for you and it is in English.')).toEqual([]);
});
