import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi har tre budskap vilka syftar till att stödja staden.', 'som syftar'],
  ['Det gäller avgifter, vilka är höga för många.', 'som är'],
  ['Nämnden har en plan vilken innehåller mål för alla skolor.', 'som innehåller'],
  ['Vi öppnar fler lekparker vilket bidrar till tryggheten.', 'som bidrar'],
  ['Kontoret ansvarar för hissar vilka används varje dag.', 'som används'],
])('%s → %s', (text, right) => {
  expect(suggested('vilken-vilket', text)).toEqual([right]);
});

test('offers a new sentence where nobody can see what "vilket" refers to', () => {
  expect(judge('vilken-vilket', 'Vi öppnar fler lekparker vilket bidrar till tryggheten.')[0]).toMatchObject({
    severity: 'info',
    suggestions: [{ title: 'Skriv ”som bidrar”' }, { title: 'Sätt punkt och skriv ”Det bidrar”' }],
  });
});

test.each([
  'Vilka är dina rättigheter?',
  'Vi vet inte vilka regler som gäller.',
  'Berätta vilka som ska komma.',
  'Du ser på kartan vilken skola som är närmast.',
  'Köket stängde i går, vilket är tråkigt.',
  'Köket stängde, vilket innebär att maten blir kall.',
  'Det är huset i vilket hon bodde.',
  'Det beror på vilken är störst.',
  'Alla vet vem och vilka är ansvariga.',
  'Skriv till vilket kontor du vill.',
  'Välj vilken tid du vill.',
  'Oavsett vilket kan du söka.',
  'Frågan är: vilka är nöjda?',
  'Fråga ”de vilka är hemma” om råd.',
  'Här står vilka handlingar vi behöver.',
  'Vi ser över vilket stöd barnet ska få.',
  'Hon undrar vilka de är.',
])('leaves %s', (text) => {
  expect(marked('vilken-vilket', text)).toEqual([]);
});

test('leaves headings and labels, where it asks', () => {
  expect(marked('vilken-vilket', '# Kontoren vilka är öppna', { format: 'markdown' })).toEqual([]);
});
