import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Maja Provling, enhetschef, svarar. Lee Testberg, Avdelningschef, ringer.', 'Avdelningschef', 'avdelningschef'],
  ['Maja Provling\n\nenhetschef\n\nLee Testberg\n\nAvdelningschef', 'Avdelningschef', 'avdelningschef'],
  ['Du får ett sms. Svara på samma SMS.', 'SMS', 'sms'],
  ['Hämta filen (PDF). En pdf kan skrivas ut.', 'PDF', 'pdf'],
])('%s: %s → %s', (text, words, right) => {
  expect(judge('consistent-capitals', text)).toMatchObject([{ excerpt: words, severity: 'info' }]);
  expect(suggested('consistent-capitals', text)).toEqual([right]);
});

test.each([
  'Maja Provling, enhetschef, svarar. Lee Testberg, avdelningschef, ringer.',
  'Maja Provling, Enhetschef, svarar. Lee Testberg, Avdelningschef, ringer.',
  'Maja Provling\n\nEnhetschef\n\nKontakta Lee Testberg, avdelningschef.',
  'Enhetschefen svarar. Vår enhetschef heter Maja Provling.',
  '# Enhetschef\n\nMaja Provling, enhetschef, svarar.',
  'Du får ett sms. Sms skickas på morgonen.',
  'Du får ett SMS. Svara på samma SMS.',
  'Appen heter ”SMS Nu”. Du får ett sms.',
  'SMS-biljett och sms-biljett är sammansatta.',
  'Tv sänder i dag. Vi ser på tv.',
  'Ordförande Maja Provling talar. En ordförande väljs.',
  'Lee Testberg, Stockholm. Maja Provling, stockholmare.',
  'Maja Provling, enhetschef, svarar. Avdelningschef Lee Testberg ringer.',
  'Du kan se den på TV4 och på tv.',
  'En cd-skiva och en CD-spelare.',
  'Maja Provling\n\nEnhetschef för alla förskolor i hela stadsdelen\n\nLee Testberg\n\navdelningschef',
  'Vd svarar. Vår vd heter Maja Provling.',
  'Rektor svarar. Lee Testberg, rektor, ringer.',
])('leaves %s', (text) => {
  expect(marked('consistent-capitals', text)).toEqual([]);
});
