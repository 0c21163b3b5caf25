import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Du ska INTE ringa oss om det.', 'INTE', 'inte'],
  ['Tjänsten är GRATIS!', 'GRATIS', 'gratis'],
  ['Det är MYCKET viktigt att ALLA svarar.', 'MYCKET', 'mycket'],
  ['VI STÄNGER FÖR SOMMAREN', 'VI STÄNGER FÖR SOMMAREN', undefined],
  ['Kom ihåg: TA MED LEGITIMATION OCH KVITTO när du kommer.', 'TA MED LEGITIMATION OCH KVITTO', undefined],
  ['ÖPPETTIDER UNDER HELGEN', 'ÖPPETTIDER UNDER HELGEN', undefined],
])('%s', (text, words, right) => {
  expect(marked('all-caps', text)[0]).toBe(words);
  expect(suggested('all-caps', text)[0]).toBe(right);
  expect(judge('all-caps', text)[0]).toMatchObject({ severity: 'info' });
  expect(judge('all-caps', text)[0]?.edits).toBeUndefined();
});

test.each([
  'Vi följer GDPR och NATO:s regler.',
  'Läs om SMHI SCB MSB PTS.',
  'REUSE SPDX SBOM är begrepp.',
  'Filen README och CONTRIBUTING.',
  'README CODEOWNERS LICENSE',
  'Kravet SKA uppfyllas och BÖR prövas. Det MÅSTE gå.',
  'Sök med OCH, ELLER och INTE.',
  'Operatorn INTE tar bort träffar.',
  'INTE är ett ord.',
  'Standarden ISO IEC och DIN EN 60529.',
  'Betala med SWISH eller VISA.',
  'IKEA och ABBA är namn.',
  'Ärende KS 2024/112 och SÖD 2024/145.',
  'Kod: ABCD EFGH IJKL',
  'OBS! Läs det här.',
  'Vi bor i USA och EU i år.',
  'Plan A och plan B, avsnitt IV.',
  'Han sa ”DU SKA INTE RINGA OSS”.',
  'Hon sa ”du ska INTE ringa” till oss.',
  'AB STOKAB och SISAB är bolag.',
  'Lagen om LSS, SoL och LVU.',
  'Bilen ABC 123 står där.',
  'Eva EK, Bo ALM',
  'HSLF-FS och SOSFS-FS är samlingar.',
  'Skriv operatorn INTE före ordet, och skylten ALLA ser.',
  'BETA',
])('leaves %s', (text) => {
  expect(marked('all-caps', text)).toEqual([]);
});

test('leaves code, quotes and English', () => {
  expect(marked('all-caps', 'Skriv `VI STÄNGER NU` så.\n\n> VI STÄNGER NU\n', { format: 'markdown' })).toEqual([]);
});
