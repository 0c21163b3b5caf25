import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Fråga Rinkeby-Kista stadsdelsförvaltning.', 'Järva stadsdelsförvaltning'],
  ['Fråga Spånga-Tensta stadsdelsnämnd.', 'Järva stadsdelsnämnd'],
  ['Fråga Norrmalms stadsdelsförvaltning.', 'Norra innerstadens stadsdelsförvaltning'],
  ['Fråga Östermalms stadsdelsnämnd.', 'Norra innerstadens stadsdelsnämnd'],
  ['Fråga Älvsjö stadsdelsförvaltning.', 'Hägersten-Älvsjö stadsdelsförvaltning'],
  ['Fråga Maria-Gamla stans stadsdelsnämnd.', 'Södermalms stadsdelsnämnd'],
  ['Välkommen till Stockholm stad.', 'Stockholms stad'],
  ['Läs om Stockholm stads service.', 'Stockholms stads'],
  ['Välkommen till Stockholms Stad.', 'Stockholms stad'],
])('%s → %s', (text, right) => {
  expect(suggested('official-name', text)).toEqual([right]);
});

test('asks about the bare name of a former district', () => {
  expect(judge('official-name', 'Vi bor i Rinkeby-Kista nu.')[0]).toMatchObject({ certainty: 'ask', outcome: 'cannotTell', severity: 'info' });
});

test.each([
  'Hägersten-Älvsjö stadsdelsnämnd',
  'Hägersten–Älvsjö stadsdelsnämnd',
  'Enskede-Årsta-Vantörs stadsdelsförvaltning',
  'Vi bor i Älvsjö, Norrmalm och på Östermalm.',
  'Stockholms stad äger Stockholms Stads Parkerings AB.',
  'Järva hette tidigare Rinkeby-Kista stadsdelsförvaltning.',
  'Skriv inte ”Stockholm stad”.',
  'Stockholm är en stad.',
])('leaves %s', (text) => {
  expect(marked('official-name', text)).toEqual([]);
});
