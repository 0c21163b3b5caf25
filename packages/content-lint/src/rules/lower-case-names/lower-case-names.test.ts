import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('lower-case-names', text).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Vi öppnar på Måndag klockan nio.', 'Vi öppnar på måndag klockan nio.'],
  ['Vi stänger varje Fredag och under Lördagen.', 'Vi stänger varje fredag och under lördagen.'],
  ['Mötet är den 3 Maj 2026.', 'Mötet är den 3 maj 2026.'],
  ['Skolan börjar i Augusti, men först efter 15 Augusti.', 'Skolan börjar i Augusti, men först efter 15 augusti.'],
  ['Vi ses på Lördag/söndag.', 'Vi ses på lördag/söndag.'],
  ['Avgiften höjs från Januari till December.', 'Avgiften höjs från januari till december.'],
  ['Du får ett brev av din Handläggare.', 'Du får ett brev av din handläggare.'],
  ['Kontakta ansvarig Enhetschef om det.', 'Kontakta ansvarig enhetschef om det.'],
  ['Vi bad om ett möte med Rektor Eva Ek.', 'Vi bad om ett möte med rektor Eva Ek.'],
  ['Läs sidan på Engelska eller Arabiska.', 'Läs sidan på engelska eller arabiska.'],
  ['Många är Muslimer och andra är Buddhister.', 'Många är muslimer och andra är buddhister.'],
  ['Vi hjälper dig när Du söker, så att Ni får svar.', 'Vi hjälper dig när du söker, så att ni får svar.'],
  ['Om du flyttar, Du måste anmäla det.', 'Om du flyttar, du måste anmäla det.'],
  ['Här får Du se Dina uppgifter och Ditt ärende.', 'Här får du se dina uppgifter och ditt ärende.'],
])('%s → %s', (text, right) => {
  expect(judge('lower-case-names', text)[0]).toMatchObject({ severity: 'warning' });
  expect(mended(text)).toBe(right);
  expect(marked('lower-case-names', right)).toEqual([]);
});

test('is less sure of din and er alone: they may begin the name of a page', () => {
  expect(judge('lower-case-names', 'Vi har sparat Dina uppgifter.')[0]).toMatchObject({ severity: 'info', excerpt: 'Dina' });
  expect(mended('Vi har sparat Dina uppgifter.')).toBe('Vi har sparat Dina uppgifter.');
});

test.each([
  'Måndag är den bästa dagen. Januari är kall.',
  'Öppet: Måndag till fredag.',
  'Vi såg på Fredag Hela Veckan i tv.',
  'Han heter Fredag i boken om Robinson.',
  'Vi läser tidningen Fredag i dag.',
  'Boken handlar om Maj Sjöwall och Juni Dahr.',
  'Vi flyger till Mars i en raket och till Maj och Juni.',
  'Socialnämnden och Skolverket beslutar om det.',
  'Vi läste i Chef om det nya ledarskapet.',
  'Kontakt: Eva Ek, Enhetschef, som svarar.',
  'Vi gick till Svenska kyrkan och från Finska skolan.',
  'Kursen på Svenska institutet är öppen.',
  'Texten finns på Svenska Dagbladets webb.',
  'Läs kursen Engelska 5 hos oss.',
  'Vi möter Kristen Stewart och Din Andersson i dag.',
  'Han sa: Du får komma hit.',
  'Hon frågade ”om Du kan komma på Måndag”.',
  'Klicka på knappen Din sida och sidan Dina uppgifter.',
  'Vi sjunger sången Du är den ende i kör.',
  'Följ standarden DIN EN 60529 och kör i DU-läge.',
  'Madame Du Barry och Anh Du är på besök.',
  'Vi svarar dig. Du får ett brev. Ni kan ringa.',
  'Vad händer nu? Din handläggare ringer.',
  'Programmet heter Du Gamla Du Fria.',
  'Det är en fråga för Islamiska förbundet och Judiska församlingen.',
  'Läs mer på Måndag.se och skriv till Fredag@stad.example om det.',
  'Vi ses i Augustiprisets tecken och på Julirevyn.',
  'Mars 2026 blir kall. Ordförande är Bo Alm.',
])('leaves %s', (text) => {
  expect(marked('lower-case-names', text)).toEqual([]);
});

test('leaves headings, table cells, links, quotes and code', () => {
  const text = '# Öppet på Måndag\n\n| Öppet på Måndag | Svarar Du? |\n|---|---|\n| till Fredag | när Du vill |\n\n> Vi ses på Måndag om Du vill.\n\nSkriv `på Måndag` här.\n';
  expect(marked('lower-case-names', text, { format: 'markdown' })).toEqual([]);
});
