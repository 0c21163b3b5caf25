import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Du kan avbryta behandlingen.För att göra det ringer du oss.', 'behandlingen.För', 'Du kan avbryta behandlingen. För att göra det ringer du oss.'],
  ['Får jag ta med min hund?Ja, om den är kopplad.', 'hund?Ja', 'Får jag ta med min hund? Ja, om den är kopplad.'],
  ['Välkommen till oss!Vi har öppet varje dag.', 'oss!Vi', 'Välkommen till oss! Vi har öppet varje dag.'],
  ['Läs mer om e-tjänsten.Den är öppen dygnet runt.', 'e-tjänsten.Den', 'Läs mer om e-tjänsten. Den är öppen dygnet runt.'],
  ['Det kostar inget (se avgiften.Om du är under 18).', 'avgiften.Om', 'Det kostar inget (se avgiften. Om du är under 18).'],
])('%s', (text, excerpt, right) => {
  const found = judge('missing-space', text);
  expect(found).toMatchObject([{ severity: 'warning', excerpt }]);
  expect(applyEdits(text, found.flatMap(({ edits }) => edits ?? []))).toBe(right);
  expect(judge('missing-space', right)).toEqual([]);
});

test('finds each of them', () => {
  expect(marked('missing-space', 'Vi svarar snart.Du kan vänta.Det tar tid.')).toEqual(['snart.Du', 'vänta.Det']);
});

test('a message of a catalogue', () => {
  const text = '{ "hint": "Skriv ditt namn.Det syns inte." }';
  const found = judge('missing-space', text, { format: extractCatalogue, uri: 'sv.json' });
  expect(applyEdits(text, found.flatMap(({ edits }) => edits ?? []))).toBe('{ "hint": "Skriv ditt namn. Det syns inte." }');
});

test.each([
  'Sidan är gjord i Asp.Net och flyttas i vår.',
  'Skriv till oss på start.stockholm.Se mer där.',
  'Öppna filen Rapport.Docx och spara den.',
  'Kontakta registrator.En@stockholm.example om du undrar.',
  'Gå till www.example.Om och välj språk.',
  'Sökvägen är data.export.Alla i fliken.',
  'Metoden lista.Alla() finns kvar.',
  'Filen heter protokoll_maj.Den och är stor.',
  'Vi svarar snart. Du kan vänta.',
  'Vi svarar snart.\nDu kan vänta.',
  'Vi svarar snart.”Du kan vänta”, sa hon.',
  'Det gäller bl.a.En del av avgiften.',
  'Se s. 4.Om det inte går, ring.',
  'Artikeln står i DN.Kultur varje dag.',
  'Appen Yahoo!Mail finns inte.',
  'Produkten heter Visma.net och Visma.Net i texten.',
  'Ring 08-508 00 000.Vi svarar.',
  'Han läste kapitel två.Tre gånger.',
  'Kör npm.Install först.',
])('leaves alone: %s', (text) => {
  expect(marked('missing-space', text)).toEqual([]);
});

test('leaves what a tag stands between, and other languages', () => {
  expect(marked('missing-space', '<p><span>Vi svarar snart.</span><span>Du kan vänta på oss här.</span></p>', { format: 'html' })).toEqual([]);
  expect(marked('missing-space', 'You can wait for the answer here.Du is the word for you in Swedish, and that is all there is to it.')).toEqual([]);
});

test('takes linear time', () => {
  expect(marked('missing-space', 'abc.'.repeat(50_000))).toEqual([]);
  expect(marked('missing-space', `${'a'.repeat(200_000)}.Du `)).toEqual([]);
});
