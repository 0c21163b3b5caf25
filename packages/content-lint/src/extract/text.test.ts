import { expect, test } from 'vitest';
import { misplaced, read } from '../../test/places.ts';
import { extractText } from './text.ts';

const wrapped = `Rubrik

Stadens senaste styrdokument om kommunikation och service
ska ersättas med ett nytt styrande dokument för nämnders
och bolags arbete.

Handläggare
Karin Ek
Telefon: 08-465 004 00

- första punkten som är så lång att den måste brytas av
  ett program som bryter rader
- andra punkten
1. tredje
\uF0B7 fjärde

Namn\tDatum
Karin Ek\t2024-04-25
`;

test('joins wrapped lines, and keeps the lines of a letterhead apart', () => {
  expect(read(extractText(wrapped))).toEqual([
    'heading: Rubrik',
    'paragraph: Stadens senaste styrdokument om kommunikation och service ska ersättas med ett nytt styrande dokument för nämnders och bolags arbete.',
    'label: Handläggare',
    'label: Karin Ek',
    'label: Telefon: 08-465 004 00',
    'listItem: första punkten som är så lång att den måste brytas av ett program som bryter rader',
    'listItem: andra punkten',
    'listItem: tredje',
    'listItem: fjärde',
    'tableCell: Namn',
    'tableCell: Datum',
    'tableCell: Karin Ek',
    'tableCell: 2024-04-25',
  ]);
});

test.each(['2024-04-25', '25 april 2024', 'Den 25 april 2024', 'Stockholm den 25 april 2024', 'Stockholm, 2024-04-25', 'Datum: 2024-04-25', 'Torsdagen den 25 april 2024', ' 25\u00A0april 2024 '])(
  'takes a day by itself for no heading: %j',
  (line) => {
    expect(read(extractText(`Bakgrund\n\n${line}\n\nVi har läst förslaget.\n`))).toEqual(['heading: Bakgrund', `label: ${line.trim()}`, 'paragraph: Vi har läst förslaget.']);
  },
);

test.each(['Beslut 2024-04-25', '2024', 'Budget 2024', '25 april 2024 – så firar vi', 'Lördag 25 april', '2024-04-25 KS 2024/112'])('takes what says more than a day for a heading: %s', (line) => {
  expect(read(extractText(`${line}\n\nVi har läst förslaget.\n`))[0]).toBe(`heading: ${line}`);
});

test.each(['\n', '\r\n', '\r'])('places every word, with line ends %j', (end) => {
  const source = wrapped.replaceAll('\n', end);
  expect(misplaced(extractText(source), source)).toEqual([]);
  expect(extractText(source).units).toHaveLength(13);
});

test.each(['', ' ', '\n', '\r\n\r\n', '\t', '\f'])('finds nothing in %j', (source) => {
  expect(extractText(source).units).toEqual([]);
});

test.each([
  [13, 'lyser i parken.', 1],
  [11, 'lyser i parken.', 2],
  [13, 'Lyser i parken.', 2],
  [13, 'lyser i parken', 1],
])('a line of %d words before %j, where others hold 15, makes %d texts: letters have unlike widths', (words, next, units) => {
  const [wide, line] = [15, words].map((count) => 'ute '.repeat(count).trim());
  expect(read(extractText(`Vi är ${wide}\n${line}\n${next}`))).toHaveLength(units);
});
