import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

const letters = 'Nämnden fattade beslut den 14 februari 2024 i ärendet.';

test.each([
  [`${letters} Ansökan kom in 2024-01-09 och gällde en lekplats.`, '2024-01-09', '9 januari 2024'],
  [`Förslaget daterat 2024-03-20 behandlas av nämnden i vår.\n\n${letters}`, '2024-03-20', '20 mars 2024'],
  ['Ansökan kom in den 9 januari och beslutet fattades 2024-02-14 av nämnden.', '2024-02-14', '14 februari 2024'],
])('%s: %s → %s', (text, words, right) => {
  expect(judge('consistent-dates', text)).toMatchObject([{ excerpt: words, severity: 'info' }]);
  expect(suggested('consistent-dates', text)).toEqual([right]);
});

test('tells once of a text', () => {
  expect(marked('consistent-dates', `${letters} Den kom in 2024-01-09 och 2024-01-10 till oss.`)).toEqual(['2024-01-09']);
});

test.each([
  letters,
  'Ansökan kom in 2024-01-09 och beslutet fattades 2024-02-14 av nämnden.',
  `${letters}\n\nLee Orberson, stadsdelsdirektör 2024-04-09`,
  `${letters}\n\n2024-02-14`,
  `2024-02-14\n\nSödermalms stadsdelsnämnd\n25 april 2024\n\nVi svarar dig inom två veckor från i dag.`,
  `${letters} Texten är granskad (2024-03-01) av två jurister.`,
  `${letters} Sidan är uppdaterad 2024-03-01 av två redaktörer.`,
  `${letters} Filen heter protokoll-2024-03-01.pdf och finns i arkivet.`,
  `${letters} Se Dnr 2024-03-01 i diariet för mer.`,
  `${letters} Nämnden skrev ”möte 2024-03-01” i kalendern för alla.`,
  `${letters} Koden är 2024-13-45 och gäller för alla nämnder.`,
  `${letters} Koden är 2024-02-30 och gäller för alla nämnder.`,
  `${letters} Åren 2024-2026 bygger vi om torget för alla.`,
  `${letters} Version 2024-03-01 av planen är den senaste.`,
  `| Datum |\n|---|\n| 2024-03-01 |\n\n${letters}`,
  '14 februari 2024\n\nAnsökan kom in 2024-01-09 och gällde en lekplats i parken.',
  'I februari 2024 kom ansökan in, och 2024-02-14 fattade nämnden beslutet.',
  `${letters} Ring 2024-03-01-12 för att nå oss på kontoret.`,
])('leaves %s', (text) => {
  expect(marked('consistent-dates', text, { format: 'markdown' })).toEqual([]);
});
