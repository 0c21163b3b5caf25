import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  'Dnr SÖD 2031/145, sökanden Anna Ek.',
  'Ärende 2031-145 gäller Anna Ek i Farsta.',
  'Klagomål angående Anna Ek, dnr 179-2103/2031.',
  'Anna Ek har överklagat beslutet (dnr KS 2031/112).',
  'KS 2031/112 rör Anna Ek.',
  'Diarienummer: 1.2.4-182-2031. Se nedan. I diarienummer 2031-11752 har vårdnadshavaren Anna Ek svarat.',
  'Beslut i mål 4711-31 avseende Anna Ek.',
  'Dnr KS 2031/112, sökanden Anna Ek Maja Provling, enhetschef, har svarat.',
  'Dnr KS 2031/112, sökanden Anna Ek, enhetschef, har svarat.',
])('%s: finds the name and masks it', (text) => {
  const [finding, ...rest] = judge('no-name-with-diarienummer', text);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'likely', excerpt: '•••• ••' });
});

test.each([
  'Handläggare Anna Ek, dnr SÖD 2031/145.',
  'Dnr SÖD 2031/145. Handläggare: Anna Ek.',
  'Dnr KS 2031/112, stadsdelsdirektör Anna Ek.',
  'Motion av Anna Ek (M), dnr KS 2031/112.',
  'Dnr KS 2031/112 rör Anna Ek (S) och hennes förslag.',
  'Anna Ek, enhetschef, svarar på dnr KS 2031/112.',
  'Frågor om dnr KS 2031/112 besvaras av kontaktperson Anna Ek.',
  'Dnr KS 2031/112 gäller Karl Johans torg.',
  'Ärende 2031-145 gäller Sven Rinmans gata 4.',
  'Ärende 2031-145 avseende Anna Eks stiftelse.',
  'Ärende 2031-145 gäller Anna Ek AB.',
  'Ärende 2031-145 gäller Norra Stationsgatan.',
  'Ärendet gäller Anna Ek.',
  'Läsåret 2031/32 gäller Anna Ek som vikarie.',
  'Protokollet 2031-04-15 gäller Anna Ek.',
  'Dnr KS 2031/112. Sökanden hette Anna Ek i en annan text.',
  'Remissen (dnr KS 2031/112) skickades till Anna Ek för kännedom.',
  'Dnr KS 2031/112 gäller Stockholms Stadsmission.',
])('leaves %s', (text) => {
  expect(marked('no-name-with-diarienummer', text)).toEqual([]);
});
