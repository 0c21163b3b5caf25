import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

/** Right check digits, and a bank that does not exist. */
const iban = 'SE95 0000 0000 0000 0000 0000';

test.each([
  [`Sökandens konto är ${iban}.`, iban],
  [`IBAN: ${iban.replaceAll(' ', '')}`, iban.replaceAll(' ', '')],
  [`IBAN: ${iban.replaceAll(' ', '\u00A0')}, BIC: XXXX`, iban.replaceAll(' ', '\u00A0')],
  ['Norskt konto NO1300000000000.', 'NO1300000000000'],
  ['Kontonummer: 5201-10 293 84', '5201-10 293 84'],
  ['Kontonumret är 5201 1029384.', '5201 1029384'],
  ['Clearing 8327-9, kontonummer 923 456 789-0', '8327-9, kontonummer 923 456 789-0'],
  ['Swedbank 8327-9, 923 456 789-0', '8327-9, 923 456 789-0'],
  ['Nordea personkonto 3300-0102030000', '3300-0102030000'],
])('%s: finds the account and masks it', (text, account) => {
  const [finding, ...rest] = judge('no-bank-account', text);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'likely', impact: 'harm' });
  expect(finding?.excerpt).toBe(account.replace(/[\p{L}\d]/gu, '•'));
});

test.each([
  'IBAN SE96 0000 0000 0000 0000 0000',
  'Ett exempel: SE35 5000 0000 0549 1000 0003.',
  'IBAN SE45 5000 0000 0583 9825 7466',
  'Kontonummer: 1234-567 890 1',
  'Bankgiro 5051-1234',
  'Plusgiro 12 34 56-7',
  'Kontonummer: bankgiro 5051-1234.',
  'Konto 4010 1234567',
  'Kostnaden bokförs på konto 5410.',
  'Kontonummer: ange clearingnummer och kontonummer.',
  'Organisationsnummer 212000-0142',
  'OCR 5201102938443',
  'Tfn 08-465 004 00, SEB 2024-04-15 10.30',
  'Momsregistreringsnummer SE212000014201',
  'Kundnummer 5201 1029384',
  'Beslut 2024-1029384/1',
  'Handelsbanken öppnar 1 juni 2031.',
  'Ladda ner SE12345.pdf',
  `Betala till bankgiro 5051-1234. Från utlandet: ${iban}.`,
  `För dig som betalar från utlandet: IBAN ${iban}`,
  `Märk fakturan med referens. Konto: ${iban}`,
])('leaves %s', (text) => {
  expect(marked('no-bank-account', text)).toEqual([]);
});

test('leaves the accounts that the project allows, with or without spaces', () => {
  expect(marked('no-bank-account', `Konto ${iban}.`, { rules: { 'content/no-bank-account': ['warning', { allow: [iban.replaceAll(' ', '')] }] } })).toEqual([]);
});

test('finds an account in code and attributes, once', () => {
  expect(marked('no-bank-account', `<p title="${iban}">Konto <code>${iban}</code></p>`, { format: 'html' })).toHaveLength(2);
  expect(marked('no-bank-account', `Konto \`${iban}\` och ${iban}.`, { format: 'markdown' })).toHaveLength(2);
});
