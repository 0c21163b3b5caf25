import { expect, test } from 'vitest';
import { fullReport } from '../test/sample-report.ts';
import { lixInWords, readabilityInWords } from './readability.ts';
import type { ReportDocument } from './report.ts';

const document = (parts: Partial<ReportDocument>): ReportDocument => ({ ...(fullReport.documents[0] as ReportDocument), ...parts });

test.each([
  [0, 'mycket lätt', 'very easy'],
  [29.9, 'mycket lätt', 'very easy'],
  [30, 'lätt', 'easy'],
  [40, 'medel', 'medium'],
  [49.9, 'medel', 'medium'],
  [50, 'svår', 'hard'],
  [60, 'mycket svår', 'very hard'],
  [200, 'mycket svår', 'very hard'],
])('LIX %d is "%s"', (lix, sv, en) => {
  expect([lixInWords(lix), lixInWords(lix, 'en')]).toEqual([sv, en]);
});

test('says each measure in a few words', () => {
  const long = document({ words: 1234, lix: 43.4, sentences: 80, longest: 41, passives: 0.256 });
  expect(readabilityInWords(long)).toEqual(['1\u00A0234 ord', 'LIX 43 (medel)', '80 meningar med i snitt 15 ord, den längsta 41', '26 passiva verb på 100 meningar']);
  expect(readabilityInWords(long, 'en')).toEqual(['1,234 words', 'LIX 43 (medium)', '80 sentences of 15 words on average, the longest 41', '26 passive verbs in 100 sentences']);
});

test('says only what a short text can tell', () => {
  expect(readabilityInWords(document({ words: 8, lix: null, sentences: 1, longest: 8, passives: 1 }))).toEqual(['8 ord', 'för kort för LIX', '1 mening med 8 ord']);
  expect(readabilityInWords(document({ words: 0, lix: null, sentences: 0, longest: 0, passives: null }))).toEqual([]);
});
