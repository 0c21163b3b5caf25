import { expect, test } from 'vitest';
import { exampleNumber, futureCoordinationNumber, futureNumber, judge, marked } from '../../../test/judge.ts';

test.each([
  exampleNumber,
  exampleNumber.replace('-', '+'),
  exampleNumber.replace('-', ' - '),
  exampleNumber.replace('-', '–'),
  `19${exampleNumber}`,
  `19${exampleNumber.replace('-', '')}`,
  futureNumber,
  futureCoordinationNumber,
])('judges %s as certain harm', (number) => {
  const [finding, ...rest] = judge('no-personnummer', `Sökanden är ${number}, säger handläggaren.`);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ severity: 'error', certainty: 'certain', impact: 'harm', outcome: 'failed' });
  expect(finding?.excerpt).toBe(number.replace(/\d/gu, '•'));
});

test('a test number is one person of one century', () => {
  expect(marked('no-personnummer', 'Numren 900101-9802 och 19900101-9802.')).toHaveLength(2);
});

test('is less sure when the check digit is wrong', () => {
  expect(judge('no-personnummer', `Sökanden är ${exampleNumber.replace('4', '3').slice(0, -1)}0.`)[0]).toMatchObject({
    severity: 'warning',
    certainty: 'likely',
  });
});

test.each([
  [`Lista: ${exampleNumber},${futureNumber};${exampleNumber}/2`, 3],
  [`pnr${exampleNumber}x`, 1],
  [`_${exampleNumber}_`, 1],
  [`2024-${exampleNumber}`, 1],
])('finds them in %s, tightly packed', (text, count) => {
  expect(marked('no-personnummer', text)).toHaveLength(count);
});

test('is less sure of digits with only a space between', () => {
  expect(judge('no-personnummer', `Sökanden ${exampleNumber.replace('-', ' ')} svarar.`)[0]).toMatchObject({ certainty: 'likely' });
  expect(judge('no-personnummer', `Personnummer ${exampleNumber.replace('-', ' ')}.`)[0]).toMatchObject({ certainty: 'certain' });
  expect(marked('no-personnummer', 'Bilden togs 240425 1530, en annan 20240425 1533.')).toEqual([]);
});

test('needs a word beside ten digits that run together', () => {
  const digits = exampleNumber.replace('-', '');
  expect(marked('no-personnummer', `Personnummer: ${digits}`)).toHaveLength(1);
  expect(marked('no-personnummer', `Artikel ${digits}`)).toEqual([]);
});

test.each([
  'Organisationsnummer 212000-0142.',
  'Org.nr 999999-9999.',
  'Telefon: 0850812196',
  'ÅÅMMDD-XXXX',
  'Dnr 179-2103/2016 och KS 2024/112.',
  'Datum 2024-04-25, klockan 202404151239.',
  'Den omöjliga dagen 19710234-1337.',
  'Kontrollsiffran i 640823-3234 är Skatteverkets exempel.',
  'Testa med 189001019802 eller 900101+9802.',
  'Nummer 1811228-98741 är längre.',
  '811228-98745',
  'Kod 1-811228-9875 och A811228-9875.',
])('leaves %s', (text) => {
  expect(marked('no-personnummer', text)).toEqual([]);
});

test.each([
  `Telefon: 070103-${'1235'}`,
  'Perioden 210101-1231.',
  'Bilden 20240425-1530.jpg togs 240425-1530.',
  'Version 3.1.240115-1234.',
  'Org.nr 121212-1234.',
  'Testa med 19120211-9986 eller 20170101-2393.',
])('leaves %s, which only looks like one', (text) => {
  expect(marked('no-personnummer', text)).toEqual([]);
});

test('is less sure after a word that says what else it is', () => {
  expect(judge('no-personnummer', `Dnr ${exampleNumber}.`)[0]).toMatchObject({ certainty: 'likely', severity: 'warning' });
});

test('says that the number of an enskild firma is its owner’s', () => {
  const digits = futureNumber.slice(2).replace('-', '');
  for (const text of [`Org.nr ${futureNumber}`, `Organisationsnummer: ${digits}`, `Momsnr SE${digits}01`, `VAT: SE ${digits} 01`]) {
    expect(judge('no-personnummer', text)[0]?.message, text).toContain('enskild firma');
  }
});

test('leaves the numbers that the project allows, however they are written', () => {
  expect(marked('no-personnummer', `Testa med ${exampleNumber}.`, { rules: { 'content/no-personnummer': ['error', { allow: [`19${exampleNumber}`] }] } })).toEqual([]);
});

test.each(['markdown', 'html'] as const)('finds each number once in %s, in code and attributes too', (format) => {
  const text =
    format === 'markdown'
      ? `Ett \`${exampleNumber}\` här.\n\n\`\`\`\n${futureNumber}\n\`\`\`\n\nOch ${futureCoordinationNumber}.\n`
      : `<p data-x="${exampleNumber}">Ett <code>${futureNumber}</code> och ${futureCoordinationNumber}</p>`;
  expect(marked('no-personnummer', text, { format })).toHaveLength(3);
});

test('finds a number that markup or entities break up', () => {
  expect(marked('no-personnummer', `<p>${exampleNumber.replace('-', '&#45;')}</p>`, { format: 'html' })).toHaveLength(1);
  expect(marked('no-personnummer', `**${exampleNumber.replace('-', '**-')}`, { format: 'markdown' })).toHaveLength(1);
});

test('reads English paragraphs too', () => {
  expect(marked('no-personnummer', `The applicant with the number ${exampleNumber} has the right to an answer from the city.`)).toHaveLength(1);
});
