import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi ringer när Du har ansökt.', 'du'],
  ['Tack för att Ni svarar på enkäten.', 'ni'],
  ['Vi har fått Din anmälan i dag.', 'din'],
  ['Här kan vi hjälpa Er vidare.', 'er'],
])('%s → %s', (text, right) => {
  expect(suggested('direct-address', text)).toEqual([right]);
  expect(judge('direct-address', text)[0]?.severity).toBe('warning');
});

test.each([
  ['Du ansöker i e-tjänsten. Den sökande ska bifoga ett intyg.', 'Den sökande'],
  ['Brukaren kan välja utförare. Ring oss om du har frågor.', 'Brukaren'],
  ['Sökanden måste bo i Stockholm.\n\nDin ansökan prövas sedan.', 'Sökanden'],
])('%s: %s', (text, words) => {
  expect(judge('direct-address', text)).toMatchObject([{ excerpt: words, severity: 'info', outcome: 'cannotTell' }]);
});

test.each([
  'Du ansöker i e-tjänsten. Du ska bifoga ett intyg.',
  'Den sökande ska bifoga ett intyg. Nämnden prövar ansökan.',
  'Du är god man. Ditt uppdrag är att hjälpa den enskilde, som får säga nej.',
  'Du kan klaga om personalen är sen eller om brukaren får vänta.',
  'Den boende Anna hälsar på dig.',
  'Ni är välkomna. Du också.',
  'Er referens: 2026-12. Din handläggare ringer.',
  'Boken heter Du Är Här och finns på biblioteket.',
  'Vi träffade Du Rietz i parken.',
  'Hen skrev: ”Tack för att Du kom hit”.',
  'Vem är Du?',
  'Professor Ni Hao talar i dag.',
  'Fyll i: Ditt namn.',
  'Svar: Du kan ringa.',
  'Alternativ 1 – Du ringer.',
  'MEN DU KAN INTE se den.',
  'Vi ses. Era barn är med.',
  'Magasinet Din Hälsa delas ut.',
  'Kunderna kan ringa. Du når dem här.',
  'Regeln gäller sökande som kan visa intyg. Du visar ditt.',
])('leaves %s', (text) => {
  expect(marked('direct-address', text)).toEqual([]);
});

test('warns once of a text, and marks the rest', () => {
  expect(judge('direct-address', 'Vi ringer när Du har ansökt och Din tid är bokad.').map(({ severity }) => severity)).toEqual(['warning', 'info']);
});

test('is not about documents of a case', () => {
  expect(marked('direct-address', 'Den sökande ska bo här. Vi svarar när Du ringer.', { profile: 'official' })).toEqual([]);
});
