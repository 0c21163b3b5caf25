import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test('marks five prepositions in a row', () => {
  const text = 'Vi söker svar om stöd till barn i förskolor på Södermalm under våren.';
  expect(judge('stacked-prepositions', text)).toMatchObject([
    { severity: 'info', excerpt: 'om stöd till barn i förskolor på Södermalm under våren', message: 'Här står 5 prepositioner på rad: ”om”, ”till”, ”i”, ”på”, ”under”. Dela upp det, eller använd ett verb.' },
  ]);
});

test('there may be three words between two of them', () => {
  expect(marked('stacked-prepositions', 'Vi söker svar om snabbt riktat stöd till alla små barn i fyra kommunala förskolor på Södermalm under våren.')).toEqual([
    'om snabbt riktat stöd till alla små barn i fyra kommunala förskolor på Södermalm under våren',
  ]);
});

test.each([
  'Vi ger stöd till barn i förskolor på Södermalm.',
  'Stödet till barn i skolan, på fritids, i parken och på gården under våren ökar.',
  'Du kan gå in till oss på torget i Kista för att få hjälp med ansökan om bygglov.',
  'Gå av på stationen i Kista, och in på gatan till höger.',
  'Stöd för barn som bor i staden på grund av flykt från krig i landet.',
  'Boka tid för besök hos oss på nätet.',
  'I staden finns stöd till barn i skolan på loven.',
  'Läs ”om stöd till barn i förskolor på Södermalm under våren”.',
])('leaves %s', (text) => {
  expect(marked('stacked-prepositions', text)).toEqual([]);
});

test('takes its limit from the project', () => {
  expect(marked('stacked-prepositions', 'Vi ger stöd till barn i förskolor på Södermalm.', { rules: { 'content/stacked-prepositions': ['info', { most: 2 }] } })).toEqual(['till barn i förskolor på Södermalm']);
});
