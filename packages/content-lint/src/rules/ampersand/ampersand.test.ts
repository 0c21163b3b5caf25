import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Så fungerar sök & filter hos oss.', 'sök och filter'],
  ['Här finns data & API:er för alla.', 'data och API:er'],
  ['Vi arbetar med barn & unga.', 'barn och unga'],
  ['Stöd för hälsa & välfärd, skola & förskola.', 'hälsa och välfärd'],
])('%s', (text, right) => {
  expect(suggested('ampersand', text)[0]).toBe(right);
  expect(judge('ampersand', text)[0]).toMatchObject({ severity: 'warning' });
  expect(judge('ampersand', text)[0]?.edits).toBeUndefined();
});

test('is less sure at the start of a line: it may be a name', () => {
  expect(judge('ampersand', 'Bygga & bo i Stockholm')[0]).toMatchObject({ severity: 'info', excerpt: 'Bygga & bo' });
});

test('reads entities, and each pair', () => {
  expect(marked('ampersand', '<p>Vi har kultur &amp; fritid, hus &amp; hem.</p>', { format: 'html' })).toEqual(['kultur &amp; fritid', 'hus &amp; hem']);
});

test.each([
  'Vi handlar på Marks & Spencer.',
  'Ernst & Young granskar staden.',
  'Johnson & Johnson och Villeroy & Boch.',
  'Advokatfirman ek & co svarar.',
  'Firman ekström & söner finns kvar.',
  'Tidningen Hus & Hem skriver om det.',
  'Tidningen Hus & hem skriver om det.',
  'Vi köper på H&M och B&B.',
  'Vi satsar på R & D i år.',
  'Ett rum på ett bed & breakfast.',
  'Vi äter fish & chips i dag.',
  'En fråga om research & development i Kista.',
  'De spelar rock & roll och drum & bass.',
  'Adressen är /sok?a=1&b=2 i dag.',
  'Skriv a & b så blir det sant.',
  'Om x && y är sant.',
  'Han sa ”barn & unga” till oss.',
  'Bostadsbolaget Alm & Ek AB äger huset.',
  'Sök Data & Api:er',
  'Vi är 5 & 6 år.',
  'kod: &amp; och &nbsp; här',
  'Se sidan start.stockholm & mer där.',
  'Kultur och fritid, barn och unga.',
  'Anmäl dig & + tecken',
  '#barn&unga är en tagg.',
])('leaves %s', (text) => {
  expect(marked('ampersand', text)).toEqual([]);
});

test('leaves code and quotes', () => {
  expect(marked('ampersand', 'Skriv `sök & filter` så.\n\n> barn & unga\n', { format: 'markdown' })).toEqual([]);
});
