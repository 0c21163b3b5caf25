import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Dnr KS2024/112', 'KS 2024/112'],
  ['Dnr KS-2024/112', 'KS 2024/112'],
  ['Dnr KS 2024-112', 'KS 2024/112'],
  ['Dnr KS 2024:112', 'KS 2024/112'],
  ['Dnr KS 2024 / 112', 'KS 2024/112'],
  ['Dnr KS/2024/112', 'KS 2024/112'],
  ['Dnr KS nr 2024/112', 'KS 2024/112'],
  ['Dnr ks 2024/112', 'KS 2024/112'],
  ['Dnr KS  2024/112', 'KS 2024/112'],
  ['Dnr SÖD 2024-145', 'SÖD 2024/145'],
  ['Ärendet Söd2024/145 är klart.', 'SÖD 2024/145'],
])('%s → %s', (text, right) => {
  expect(suggested('diarienummer-format', text)).toEqual([right]);
  const fixed = applyEdits(text, judge('diarienummer-format', text).flatMap(({ edits }) => edits ?? []));
  expect(fixed).toContain(right);
  expect(marked('diarienummer-format', fixed)).toEqual([]);
});

test('turns number and year round, but not by itself', () => {
  expect(judge('diarienummer-format', 'Dnr KS 112/2024')).toMatchObject([{ excerpt: 'KS 112/2024', suggestions: [{ title: 'Skriv ”KS 2024/112”' }] }]);
  expect(judge('diarienummer-format', 'Dnr KS 112/2024')[0]?.edits).toBeUndefined();
});

test.each([
  'Dnr KS 2024/112',
  'dnr KS\u00A02024/112, SÖD 2024/145',
  'Dnr 179-2103/2016',
  'Dnr 1.2.4-182-2013 och 313-24/2013',
  'Planärende 2021-11752',
  'Dnr T 2010-313-01743',
  'Dnr E2023-04567',
  'Dnr BRO 2024-145 och XYZ 145/2024',
  'KS 2024-04-25',
  'KS 2024-11',
  'KS 2022–2026',
  'KS 2023/2024',
  'Beslut i KS den 25 april 2024',
  'LKS 2024-112',
  'https://example.com/KS-2024-112',
  'KS 2024/112:3',
  'AKS 112/2024',
  'KS § 112/2024',
  'söd 2024-145',
  'KS 08-465 004 00',
])('leaves %s', (text) => {
  expect(marked('diarienummer-format', text)).toEqual([]);
});
