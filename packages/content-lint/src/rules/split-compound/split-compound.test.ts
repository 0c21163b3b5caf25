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
])('leaves %s', (text) => {
  expect(marked('split-compound', text)).toEqual([]);
});
