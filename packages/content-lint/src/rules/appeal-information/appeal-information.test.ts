import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

const official = { profile: 'official' };

test.each([
  ['Socialnämnden avslår din ansökan om ekonomiskt bistånd.', 'avslår din'],
  ['Din ansökan om parkeringstillstånd har avslagits.', 'Din ansökan om parkeringstillstånd har avslagits'],
  ['Nämnden beslutar att avslå ansökan.', 'beslutar att avslå'],
  ['Vi beviljar dig hemtjänst i fyra timmar.', 'beviljar dig'],
  ['Miljöförvaltningen beslutar att förelägga bolaget att städa.', 'beslutar att förelägga'],
])('asks about %s', (text, words) => {
  for (const profile of ['official', 'letter']) {
    expect(judge('appeal-information', text, { profile })).toMatchObject([{ excerpt: words, certainty: 'ask', severity: 'info' }]);
  }
});

test('asks for the time when only the right is mentioned', () => {
  const text = 'Vi avslår din ansökan. Du kan överklaga beslutet.';
  expect(judge('appeal-information', text, official)[0]?.message).toContain('tre veckor');
  expect(marked('appeal-information', `${text} Se bilaga.`, official)).toEqual([]);
  expect(marked('appeal-information', `${text} Överklagandet ska ha kommit in till oss inom tre veckor.`, official)).toEqual([]);
});

test.each([
  'Vi avslår din ansökan. Beslutet får inte överklagas.',
  'Förvaltningens förslag till beslut\n\nNämnden avslår ansökan.\n',
  'Tjänsteutlåtande\n\nNämnden beslutar att avslå motionen och avslår begäran.\n',
  'Socialnämnden godkänner förvaltningens tjänsteutlåtande som svar på remissen.',
  'Nämnden beslutar att godkänna månadsrapporten.',
  'Du kan ansöka om bidrag hos oss.',
  'Om vi avslår kan du få hjälp.',
  'Skriv inte ”vi avslår din ansökan”.',
  'Hen avslår erbjudandet.',
  'Ansökan ska lämnas in senast den 5 maj.',
  'Föreningen har beviljats 10 000 kronor av Exempelfonden.',
  'Protokoll\n\nNämnden beslutar att bevilja föreningen bidrag.\n',
  'Din ansökan har kommit in till oss.',
  'Vi beviljar många ansökningar varje år.',
  'Beslut om avgift fattas i juni.',
  'Vi beslutar att bygga en park.',
])('leaves %s', (text) => {
  expect(marked('appeal-information', text, official)).toEqual([]);
});

test('is not about web pages', () => {
  expect(marked('appeal-information', 'Vi avslår din ansökan.', { profile: 'web' })).toEqual([]);
});
