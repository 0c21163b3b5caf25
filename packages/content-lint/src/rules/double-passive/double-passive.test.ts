import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['En fritidsgård föreslås inrättas i Tensta.', 'föreslås inrättas'],
  ['Riktlinjerna avses att ses över.', 'avses att ses'],
  ['Lokalen planeras även byggas om.', 'planeras även byggas'],
  ['Felet försöktes lagas samma dag.', 'försöktes lagas'],
  ['Avgiften rekommenderas inte höjas.', 'rekommenderas inte höjas'],
  ['Medel föreslås ges till nämnden.', 'föreslås ges'],
  ['Parken föreslogs kunna användas i maj.', 'föreslogs kunna användas'],
])('%s', (text, words) => {
  expect(marked('double-passive', text)).toEqual([words]);
});

test('is a warning without an edit: the sentence must say who', () => {
  const [finding] = judge('double-passive', 'En fritidsgård föreslås inrättas.');
  expect(finding).toMatchObject({ severity: 'warning' });
  expect(finding?.edits).toBeUndefined();
});

test.each([
  'Kontoret föreslår att fritidsgården inrättas.',
  'Förslaget föreslås ersätta programmet.',
  'En fritidsgård föreslås i Tensta.',
  'Bron beräknas öppnas i maj.',
  'Arbetet väntas avslutas till hösten.',
  'Avgiften kan höjas.',
  'Reglerna behöver ändras.',
  'Det behövs hjälp när mat lagas.',
  'Besluten föreslås och antas.',
  'Målen föreslås vara tre.',
  'Programmet föreslås träda i kraft.',
  'Det som föreslås finns i planen.',
  'Vad avses med villkoret?',
  'Med invånare avses alla som bor här.',
  'Pengarna avses, precis som förra året, användas till lek.',
  'Verksamheten planeras tillsammans med barnen.',
  'Insatserna planeras. Användas ska de också.',
  'Förslaget lyder ”fritidsgården föreslås inrättas”.',
  'Aktiviteter planeras för barnens skull.',
  'Fler platser önskas i Farsta.',
  'Svar önskas senast fredag.',
  'Mötet planeras om det har ställts in.',
])('leaves %s', (text) => {
  expect(marked('double-passive', text)).toEqual([]);
});
