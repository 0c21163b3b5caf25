import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vart ligger skolan?', 'Var'],
  ['Vart finns närmaste återvinningscentral?', 'Var'],
  ['Berätta vart du bor.', 'var'],
  ['Vi visar vart det finns lediga platser.', 'var'],
  ['Vart hittar jag blanketten?', 'Var'],
  ['Var vänder jag mig med frågor?', 'Vart'],
  ['Här ser du var du vänder dig.', 'vart'],
])('%s', (text, right) => {
  expect(suggested('var-vart', text)).toEqual([right]);
});

test('asks of the direction, which some write so', () => {
  expect(judge('var-vart', 'Var vänder jag mig?').map(({ severity }) => severity)).toEqual(['info']);
  expect(judge('var-vart', 'Vart ligger skolan?').map(({ severity, edits }) => [severity, edits])).toEqual([['warning', undefined]]);
});

test.each([
  'Var ligger skolan?',
  'Vart ska jag vända mig?',
  'Vart är vi på väg?',
  'Vart är staden på väg med planerna?',
  'Vi träffas vart tredje år.',
  'Vart och ett av barnen får plats.',
  'De fick vart sitt exemplar.',
  'Vart flyttar skolan?',
  'Vart tog pengarna vägen?',
  'Vart leder vägen?',
  'Det har vart ligger nära varit i tal.',
  'Var och en svarar för sig.',
  'Det var vi som ringde.',
  'Hon var här när vi vände oss om.',
  'Var noga med adressen.',
  'Skolan var stängd.',
  'Var tredje vecka hämtas glas.',
  'Vi vet vart ni vill komma.',
  'Vart skickar jag ansökan?',
  'Skriv inte ”vart ligger”.',
  'Åt vilket håll är det?',
  'Vart man än kommer är det fullt.',
])('leaves %s', (text) => {
  expect(marked('var-vart', text)).toEqual([]);
});
