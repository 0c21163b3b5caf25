import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('split-year', text).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Läsåret 2025-26 börjar.', 'Läsåret 2025/26 börjar.'],
  ['Läsåret 2025–26 börjar.', 'Läsåret 2025/26 börjar.'],
  ['Under läsåret 2025–2026.', 'Under läsåret 2025/26.'],
  ['Budgetåret 1999-00 var svårt.', 'Budgetåret 1999/00 var svårt.'],
  ['Vintern 2025-2026 var kall.', 'Vintern 2025/26 var kall.'],
  ['Ansök för läsår 2026-27.', 'Ansök för läsår 2026/27.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('split-year', right)).toEqual([]);
});

test.each([
  'Läsåret 2025/26 börjar.',
  'Läsåret 2025/2026 börjar.',
  'Läsåren 2025–27 byggs skolan om.',
  'Läsåret 2025–27 är två år.',
  'Läsåret 2025 börjar.',
  'Programmet gäller 2025–2026.',
  'Programmet 2017–2022 ersätts.',
  'Under åren 2025–26.',
  'Datum 2025-26.',
  'Dnr 2025-26.',
  'Läsåret 2025-08-18 börjar det.',
  'Perioden 2025-2026.',
  'Vintern 2025 – våren 2026.',
  'Säsongerna 2025–26.',
  'Filen heter läsåret_2025-26.pdf.',
  'Budgetåret 2025 (1-12).',
  'Skolåret 25/26.',
  'Telefon 2025-26.',
  'Läsåret 2025-26-planen gäller.',
  'Anna Ek (2025–2026) var ordförande.',
])('leaves %s', (text) => {
  expect(marked('split-year', text)).toEqual([]);
});
