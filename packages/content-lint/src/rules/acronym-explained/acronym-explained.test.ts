import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Du kan klaga hos IVO om det går fel.', ['IVO']],
  ['Vi ordnar plats på ett HVB-hem eller med KVÅ:s koder.', ['HVB', 'KVÅ']],
  ['Förvaltningen vill ha råd om hur AI får användas, och om AI:s risker.', ['AI']],
  ['Inom AI-området går det snabbt.', ['AI']],
  ['Ärendet ska till KF i maj.', ['KF']],
  ['Vi följer LVU. Sedan följer vi LVU igen, och IVO.', ['LVU', 'IVO']],
])('%s', (text, words) => {
  expect(marked('acronym-explained', text)).toEqual(words);
  expect(judge('acronym-explained', text)[0]).toMatchObject({ severity: 'info' });
});

test('knows the names of the city', () => {
  expect(suggested('acronym-explained', 'Lokalerna ägs av SISAB och staden.')).toEqual(['Skolfastigheter i Stockholm AB (SISAB)']);
  expect(suggested('acronym-explained', 'Vi är i SISAB:s lokaler i dag.')).toEqual([undefined]);
});

test('knows the few of two letters that it asks about, once in a text', () => {
  expect(suggested('acronym-explained', 'Vi prövar AI i vården. Sedan mer AI.')).toEqual(['artificiell intelligens (AI)']);
  expect(judge('acronym-explained', 'Vi prövar AI i vården.')).toMatchObject([{ severity: 'info', message: 'Skriv ut AI första gången: artificiell intelligens (AI).' }]);
  expect(marked('acronym-explained', 'Vi prövar AI i vården.', { rules: { 'content/acronym-explained': ['info', { known: ['AI'] }] } })).toEqual([]);
});

test('asks about the next where the first is half of a word that is written apart', () => {
  expect(judge('acronym-explained', 'Staden bygger AI tjänster. Förvaltningen vill veta mer om AI.')).toMatchObject([{ location: { column: 59 } }]);
});

test('is silent about what the project says that readers know', () => {
  expect(marked('acronym-explained', 'Vi följer LVU och IVO.', { rules: { 'content/acronym-explained': ['info', { known: ['LVU'] }] } })).toEqual(['IVO']);
});

test.each([
  'Klaga hos Inspektionen för vård och omsorg (IVO). Sedan svarar IVO dig.',
  'Vi följer LVU (lagen med särskilda bestämmelser om vård av unga).',
  'Vi har en SBOM (Software Bill of Materials) för koden.',
  'Först svarar IVO. Det är Inspektionen för vård och omsorg (IVO).',
  'KVÅ står för klassifikation av vårdåtgärder.',
  'KVÅ betyder klassifikation av vårdåtgärder.',
  'HVB – hem för vård eller boende – är till för unga.',
  'Hem för vård eller boende, förkortat HVB, är till för unga.',
  'Hem för vård eller boende kallas HVB i lagen.',
  'Vänd dig till IVO, Inspektionen för vård och omsorg, och klaga.',
  'Vi läste OSOR Open Source Handbook i går.',
  'Det står i lagen (1993:387) om stöd och service till vissa funktionshindrade, LSS. Läs den.',
  'Vi har nått en SLSA-nivå (Supply-chain Levels for Software Artifacts) i år.',
  'Vad är LVU?',
  'Vi bor i USA och följer SMHI och CSN.',
  'Skicka ett SMS eller en PDF från din GPS.',
  'Enligt SOSFS 1997:14 och ISO 9001 gäller det.',
  'Enligt AFS 2015:4 gäller det.',
  'Bilen ABD 123 står i garage P7.',
  'Karl XII och avsnitt VIII i boken.',
  'Ärendet är KS 2024/112 och SÖD 2024/145.',
  'Läs README.md och LICENSE.txt.',
  'Kravet SKA uppfyllas, och du ska INTE vänta.',
  'VI STÄNGER FÖR SOMMAREN NU',
  'Vi svarar ALDRIG på frågor om det.',
  'Koden är HSLF-FS och X-ABC-5.',
  'Se www.IVO.se och info@IVO.se.',
  'Han sa ”ring IVO” till oss.',
  'Du kan mejla EU och FN om IT.',
  'Vi använder artificiell intelligens (AI). Sedan tar AI över.',
  'Artificiell intelligens har vuxit snabbt. Staden prövar nu AI i vården.',
  'Ärendet är KS 2024/112 och KF 2024/9.',
  'Kommunstyrelsen beslutade i går. KS vill mer.',
  'Läs AI.md och fråga ai@stad.example.',
  'Filen heter AI_2024 eller X-AI.',
  'Hon sa ”fråga AI” till oss.',
  'AI är en förkortning som många kan.',
  'Vad är AI?',
  'Staden bygger AI tjänster.',
  'Mötet leds av A I Ek och K.S. Ek.',
  'AI ACT GÄLLER NU',
  'Vi läste Nato, Säpo och Ikea.',
  'Filen ABD_EFG och A4-papper.',
  'OBS! Läs LIX för sidan.',
  'Licensen är MIT, GPL eller AGPL.',
  'Följ REUSE i alla kodförråd.',
  'Hämta filen som JSON från vårt API.',
  'Ange ATC-kod och ICD-koden.',
])('leaves %s', (text) => {
  expect(marked('acronym-explained', text)).toEqual([]);
});

test('leaves headings, cells, quotes, code and English, and learns from them', () => {
  expect(marked('acronym-explained', '# Klaga hos IVO\n\n| LVU | KVÅ |\n|---|---|\n| HVB | ICD |\n\n> Ring IVO nu.\n\nSkriv `IVO` här.\n', { format: 'markdown' })).toEqual([]);
  expect(marked('acronym-explained', '# Inspektionen för vård och omsorg (IVO)\n\nDu kan klaga hos IVO.\n', { format: 'markdown' })).toEqual([]);
  expect(marked('acronym-explained', 'You may complain to IVO and they will help you with that if you want.')).toEqual([]);
});
