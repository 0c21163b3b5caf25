import { expect, test } from 'vitest';
import { agencyNames } from '../../data/agency-names.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Du får pengar från försäkringskassan.', 'Du får pengar från Försäkringskassan.'],
  ['Ring skatteverkets kundtjänst.', 'Ring Skatteverkets kundtjänst.'],
  ['Anmäl dig hos arbetsförmedlingen, inte hos oss.', 'Anmäl dig hos Arbetsförmedlingen, inte hos oss.'],
  ['Tillsynen sköts av inspektionen för vård och omsorg.', 'Tillsynen sköts av Inspektionen för vård och omsorg.'],
  ['Sök lån från centrala studiestödsnämnden.', 'Sök lån från Centrala studiestödsnämnden.'],
  ['Myndigheterna är socialstyrelsen och e-hälsomyndigheten.', 'Myndigheterna är Socialstyrelsen och E-hälsomyndigheten.'],
  ['skolverket svarar på frågor om läroplanen.', 'Skolverket svarar på frågor om läroplanen.'],
])('%s → %s', (text, right) => {
  expect(judge('agency-names', text)[0]?.severity).toBe('warning');
  expect(applyEdits(text, judge('agency-names', text).flatMap(({ edits }) => edits ?? []))).toBe(right);
  expect(marked('agency-names', right)).toEqual([]);
});

test.each([
  'Försäkringskassan och Skatteverket svarar.',
  'FÖRSÄKRINGSKASSAN SVARAR',
  'Polisen, riksdagen och regeringen är inga namn.',
  'Kommunfullmäktige, länsstyrelsen och tingsrätten skrivs smått.',
  'Den lokala försäkringskassan låg vid torget förr.',
  'De allmänna försäkringskassorna blev en.',
  'Finska skolverket och den norska socialstyrelsen svarar.',
  'Läs på skatteverket.se och skriv till info@skolverket.se om det.',
  'Följ @skatteverket och taggen #trafikverket hos dem.',
  'Filen heter skolverket.pdf och ligger i /socialstyrelsen/svar.',
  'Hon skrev ”ring försäkringskassan” i brevet.',
  'Staden har ett lantmäteri och lantmäteriet svarar.',
  'Vård ges också inom kriminalvården.',
  'Inspektionen av vård och omsorg görs i maj.',
  'Skolans verk och statens verk är inte skolverk.',
  'En skolverksamhet och ett trafikverktyg är andra ord.',
  'Barnombudsmannen och diskrimineringsombudsmannen är också titlar.',
  'Svenska kraftnät och Statens institutionsstyrelse är namn.',
  'Gymnasieskolverket finns inte.',
  'Arkivet i staden och Riksarkivet samarbetar.',
])('leaves %s', (text) => {
  expect(marked('agency-names', text)).toEqual([]);
});

test('leaves code, and no name is written twice', () => {
  expect(marked('agency-names', 'Sätt `skatteverket` i filen.', { format: 'markdown' })).toEqual([]);
  expect(new Set(agencyNames).size).toBe(agencyNames.length);
});
