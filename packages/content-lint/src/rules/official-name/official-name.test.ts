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
  ['Välkommen till Stockholm Stad.', 'Stockholms stad'],
  ["Läs om Stockholms stad's service.", 'Stockholms stads'],
  ['Läs om Rinkeby-Kista stadsdelsförvaltnings beslut.', 'Järva stadsdelsförvaltnings'],
  ['Läs om Norrmalms stadsdelsnämnds beslut.', 'Norra innerstadens stadsdelsnämnds'],
  ['Fråga Södermalm stadsdelsförvaltning.', 'Södermalms stadsdelsförvaltning'],
  ['Fråga Norra innerstaden stadsdelsnämnd.', 'Norra innerstadens stadsdelsnämnd'],
  ['Läs om Kungsholmen stadsdelsnämnds beslut.', 'Kungsholmens stadsdelsnämnds'],
  ['Fråga Enskede-Årsta-Vantör stadsdelsförvaltning.', 'Enskede-Årsta-Vantörs stadsdelsförvaltning'],
  ['Fråga Farstas stadsdelsförvaltning.', 'Farsta stadsdelsförvaltning'],
  ['Fråga Hägersten-Älvsjös sdn.', 'Hägersten-Älvsjö sdn'],
  ["Läs om Exploateringskontoret's arbete.", 'Exploateringskontorets'],
  ['Läs om socialnämnden’s arbete.', 'socialnämndens'],
  ['Läs om Socialnämnden’s arbete.', 'Socialnämndens'],
  ["Läs om Stockholms Hamn AB's arbete.", 'Stockholms Hamn AB:s'],
  ['Läs om Stockholms Hamn ABs arbete.', 'Stockholms Hamn AB:s'],
  ['Läs om Stockholms Stadshus Ab.', 'Stockholms Stadshus AB'],
  ['Kontakta Stockholm Vatten om du har frågor.', 'Stockholm Vatten och Avfall'],
  ['Kontakta Stockholm Vattens kundtjänst.', 'Stockholm Vatten och Avfalls'],
  ['Kontakta Stockholms Stads Bostadsförmedling AB.', 'Bostadsförmedlingen i Stockholm AB'],
  ['Läs om Trafik- och renhållningsnämndens beslut.', 'Trafiknämndens'],
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
  'Rinkeby-Kista stadsdelsförvaltning, nuvarande Järva stadsdelsförvaltning, flyttade.',
  'Norrmalms stadsdelsförvaltning slogs ihop med Östermalms stadsdelsförvaltning.',
  'Farsta och Södermalms stadsdelsförvaltningar samarbetar.',
  'Södermalm och Kungsholmen, stadsdelsnämnd för stadsdelsnämnd.',
  'Exploateringskontorets och socialnämndens arbete.',
  'Stockholms Hamn AB:s, Stockholms Hamnars och AB Svenska Bostäders hus.',
  'Stockholm Vatten och Avfall AB, Stockholm Vatten och avfall, Stockholm Vatten AB.',
  'Stockholm vattenfestival och Vattenfall.',
  'Farstas stadsdelar och Järvas stadsdelar.',
  'Norra innerstadens stadsdelsnämnd och norra innerstaden.',
  'Trafiknämnden tog över efter dåvarande trafik- och renhållningsnämnden.',
  'I Stockholm stod stadsdelsförvaltningen still.',
  'Bostadsförmedlingen i Stockholm AB, SISAB och Stokab.',
  'Stockholm är en stad.',
])('leaves %s', (text) => {
  expect(marked('official-name', text)).toEqual([]);
});
