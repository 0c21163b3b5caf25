import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi bygger AI tjänster.', 'AI-tjänster'],
  ['digitala samt AI tjänster, i likhet med', 'AI-tjänster'],
  ['Fråga IT avdelningen.', 'IT-avdelningen'],
  ['Använd vår e tjänst.', 'e-tjänst'],
  ['Det är AI genererat.', 'AI-genererat'],
])('%s', (text, right) => {
  expect(suggested('split-compound', text)).toEqual([right]);
});

test.each([
  ['Anslut er till meddelande växeln.', 'meddelandeväxeln'],
  ['Fyll i ditt person nummer.', 'personnummer'],
  ['Läs mer på vår hem sida.', 'hemsida'],
  ['Utbildnings aktiviteterna börjar i maj.', 'Utbildningsaktiviteterna'],
  ['Sök parkerings tillstånd.', 'parkeringstillstånd'],
  ['Vi söker nya arbets uppgifter.', 'arbetsuppgifter'],
  ['Skol verksamheten är öppen.', 'Skolverksamheten'],
  ['Alla medborgar förslag publiceras.', 'medborgarförslag'],
  ['Parken blev jätte fin.', 'jättefin'],
  ['Huset är från 1800 talet.', '1800-talet'],
  ['Lokalen är rök fri.', 'rökfri'],
  ['Planen är lång siktig.', 'långsiktig'],
])('two words that are one: %s', (text, right) => {
  expect(suggested('split-compound', text)).toEqual([right]);
});

test('suggests, and does not change by itself', () => {
  expect(judge('split-compound', 'Vi bygger AI tjänster.')[0]?.edits).toBeUndefined();
});

test.each([
  'Vi bygger AI-tjänster.',
  'Du har enligt LSS rätt till stöd.',
  'SKR anser att EU beslutar.',
  'Välj alternativ E projekt.',
  'R&D avdelningen',
  'Skriv inte ”AI tjänster”.',
  'VIKTIG INFORMATION OM tjänst',
  'En utbildnings längd beror på nivån.',
  'Varje verksamhets behov är olika.',
  'Det är en god utbildnings värde.',
  'Skol- och fritidsverksamheten är öppen.',
  'Arbets- och boendemiljön är bra.',
  'En jätte i sagan bodde här.',
  'En grupp boende kom till mötet.',
  'Nämnden ansvarar för skola och förskola.',
  'Möt oss i ett samtal om sorg.',
  'Vi talar med arbetare på bygget.',
  'Lämna för varje person uppgifter om skolan.',
  'Vi ger barn omsorg.',
  'Hon kom väl till rätta.',
  'Bostads AB Exempel bygger.',
  'Det finns 1800 platser.',
  'Vi mötte 90 personer.',
  'De äldre boende fick kaffe.',
  'En gång vägen var klar kom bussen.',
  'Verksamheten ska till gagn för alla.',
  'Den ny är bra.',
])('leaves %s', (text) => {
  expect(marked('split-compound', text)).toEqual([]);
});
