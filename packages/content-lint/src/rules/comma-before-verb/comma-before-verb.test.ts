import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['En gemensam ton i alla texter, bidrar till att läsaren känner igen sig.', 'texter bidrar'],
  ['Alla barn i stadens förskolor, har rätt till utevistelse.', 'förskolor har'],
  ['Stadens nya program för kommunikation, är ett styrande dokument.', 'kommunikation är'],
  ['Vi svarar snart. Den nya lekparken vid torget, kommer att öppna i maj.', 'torget kommer'],
])('%s → %s', (text, right) => {
  expect(judge('comma-before-verb', text)[0]?.severity).toBe('warning');
  expect(suggested('comma-before-verb', text)).toEqual([right]);
  expect(marked('comma-before-verb', text.replace(marked('comma-before-verb', text)[0] ?? '', right))).toEqual([]);
});

test.each([
  'En gemensam ton i alla texter bidrar till att läsaren känner igen sig.',
  'Alla barn som går i förskolan, har rätt till utevistelse.',
  'Den som vill ha en plats, ska ansöka i tid.',
  'En av stadens parker, Exempelparken, är stängd.',
  'De nya lokalerna, nära torget, blir klara i maj.',
  'Den dagen du fyller år, får du gå in gratis.',
  'En solig dag i maj, kan vi äta ute.',
  'Den här frågan om parkering, är det många som ställer.',
  'På den nya kartan över staden, finns alla lekplatser.',
  'Ring oss om den nya parken, är du snäll.',
  'Ett barn springer, är snabbt och faller.',
  'Alla barn leker ute, har kul och äter lunch.',
  'Ju fler barn det är, blir det roligare.',
  'Nej, är du säker på det?',
  'En, två, tre, är det klart?',
  'Den nya parken är stor, har tre gungor och ligger vid vattnet.',
  'Det var en bra match, är jag säker på.',
  'Alla (även de yngsta barnen), är välkomna.',
  'Den gamla skolan: en ruin, är allt som finns.',
  'Hon sa ”den nya lekparken vid torget, är fin” till oss.',
  'Stadens program, som gäller alla nämnder, är nytt.',
  'Enligt alla regler i planen, måste vi bygga.',
  'En kommun eller en region, är det inte samma sak?',
  'Den långa vägen hem när det snöar, är värst.',
])('leaves %s', (text) => {
  expect(marked('comma-before-verb', text)).toEqual([]);
});

test('leaves headings', () => {
  expect(marked('comma-before-verb', '# Den nya lekparken vid torget, är snart klar\n', { format: 'markdown' })).toEqual([]);
});
