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

test.each(['\n', '\r\n', '\r'])('places every word, with line ends %j', (end) => {
  const source = wrapped.replaceAll('\n', end);
  expect(misplaced(extractText(source), source)).toEqual([]);
  expect(extractText(source).units).toHaveLength(13);
});

test.each(['', ' ', '\n', '\r\n\r\n', '\t', '\f'])('finds nothing in %j', (source) => {
  expect(extractText(source).units).toEqual([]);
});
