import { expect, test } from 'vitest';
import { marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Programmet medverkar till säkerställandet av insyn.', 'att säkerställa'],
  ['Skolan ansvarar för upprättandet av en plan.', 'att upprätta'],
  ['Användandet av AI ökar.', 'Att använda'],
  ['Det handlar om stöd och främjandet av läsning.', 'att främja'],
])('%s → %s', (text, right) => {
  expect(suggested('nominalisation', text)).toEqual([right]);
});

test('leaves it to the writer where the noun has an owner', () => {
  expect(suggested('nominalisation', 'Stadens användande av AI och det fortsatta användandet av AI.')).toEqual([undefined]);
});

test.each([
  ['Vi arbetar med förbättring av hanteringen av klagomål.', 'förbättring av hanteringen av'],
  ['Det gäller planering av den fortsatta utbyggnaden.', undefined],
  ['Kontoret ansvarar för samordning av utvärderingen av stöd.', 'samordning av utvärderingen av'],
])('a chain in "%s": %s', (text, words) => {
  expect(marked('nominalisation', text)).toEqual(words === undefined ? [] : [words]);
});

test.each([
  'Meddelandet av i går gäller inte.',
  'Erbjudandet avser tre platser.',
  'Förhållandet av ett till tre är rätt.',
  'Uttalandet av nämnden finns här.',
  'Landet av i dag är större.',
  'Utlandet av förr var långt borta.',
  'Tjänsteutlåtandet av den 3 maj ligger i ärendet.',
  'Handtaget av mässing ska putsas.',
  'Sambandet av idag.',
  'Skriv inte ”säkerställandet av”.',
  'Ståndet av trä säljer glass.',
  'En beskrivning av området finns här.',
  'Lämna en kopia av ansökan.',
  'Läs anvisningen av kontoret.',
  'Bandet av läder gick sönder.',
  'Deltagande är frivilligt.',
  'Boendet av trä är nytt.',
  'Vi tar hand om avfall.',
])('leaves %s', (text) => {
  expect(marked('nominalisation', text)).toEqual([]);
});
