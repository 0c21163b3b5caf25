import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Det är EUs regler.', 'Det är EU:s regler.'],
  ['Det är EU’s regler.', 'Det är EU:s regler.'],
  ["Det är EU's regler.", 'Det är EU:s regler.'],
  ['Slå på TVn.', 'Slå på TV:n.'],
  ['Slå på tvn.', 'Slå på tv:n.'],
  ['Tvn är på.', 'Tv:n är på.'],
  ['Öppna pdfen eller pdferna.', 'Öppna pdf:en eller pdf:erna.'],
  ['Skicka smset.', 'Skicka sms:et.'],
  ['Vdn och vd-n svarar.', 'Vd:n och vd:n svarar.'],
  ['Våra APIer är öppna.', 'Våra API:er är öppna.'],
  ['SCBs siffror och SLs bussar.', 'SCB:s siffror och SL:s bussar.'],
])('%s → %s', (text, right) => {
  const findings = judge('colon-inflection', text);
  expect(applyEdits(text, findings.flatMap(({ edits }) => edits ?? []))).toBe(right);
  expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(marked('colon-inflection', right)).toEqual([]);
});

test.each([
  ['Spela LPs här.', 'LP:s'],
  ['Läs SMS-et.', 'SMS:et'],
  ['Följ LSS:s regler.', 'LSS'],
  ['Se FN-s mål.', 'FN:s'],
  ['Öppna PDFen.', 'PDF:en'],
])('is less sure of %s', (text, right) => {
  expect(suggested('colon-inflection', text)).toEqual([right]);
  expect(judge('colon-inflection', text)[0]).toMatchObject({ severity: 'info' });
  expect(judge('colon-inflection', text)[0]?.edits).toBeUndefined();
});

test.each([
  'EU:s, FN:s, tv:n, pdf:er och API:er.',
  'Natos, Unescos och Ikeas.',
  'IKEAs varuhus och NATOs möte.',
  'LSS regler och SAS styrelse.',
  'EU-stöd, tv-avgift, pdf-fil, AI-etik.',
  'Hon är MSc och PhD.',
  'Adressen ska ha HTTPs.',
  'ANs-kod och X1en.',
  'Tåget går 100 MHz.',
  'https://www.tvn.se och info@tvn.se.',
  'Fil EUs.pdf och mapp/EUs.',
  'McDonalds och iPads.',
  'DJUPen och VARen.',
  'Han sa ”EUs regler”.',
  'SVENSKEn',
  'TVärs över gatan.',
  'Den smsar och mejlar.',
  'Elen mäts i kWh, MWh och GWh.',
  'Luften har CO2, NOx och PM10.',
  'BankID:t, e-id:n och AIK:are.',
  'Hon heter McArthur och han DeLarges.',
  'Vi läser Unicefs och Säpos rapporter.',
])('leaves %s', (text) => {
  expect(marked('colon-inflection', text)).toEqual([]);
});

test('leaves code and English', () => {
  expect(marked('colon-inflection', 'Skriv `EUs` här.\n', { format: 'markdown' })).toEqual([]);
  expect(marked('colon-inflection', 'These are the APIs and CDs that we have for you and they are in English.')).toEqual([]);
});
