import { describe, expect, test } from 'vitest';
import type { Finding } from '@stockholm/findings';
import { applyEdits, lintText, type LintOptions } from '../index.ts';

const found = (text: string, options: Partial<LintOptions> = {}): Finding[] => lintText(text, { uri: 'a', format: 'text', rules: { 'content/sentence-length': 'off' }, ...options }).findings;
const official = { profile: 'official', rules: { 'content/non-breaking-space': 'off', 'content/tjansteutlatande-structure': 'off' } } as const;
const hard = (text: string): string => text.replaceAll(' ', '\u00A0');

test.each<[text: string, right: string, options?: Partial<LintOptions>]>([
  ['Ungefär 40-50% av dem svarar.', 'Ungefär 40–50 procent av dem svarar.'],
  ['Avgiften höjs med 3.25% i år.', 'Avgiften höjs med 3,25 procent i år.'],
  ['Vi har öppet kl 9:00-16:30 i dag.', 'Vi har öppet klockan 9.00–16.30 i dag.'],
  ['Kl 18 börjar mötet i stora salen.', 'Klockan 18 börjar mötet i stora salen.'],
  ['Kl 18 börjar mötet i stora salen.', 'Klockan 18 börjar mötet i stora salen.', official],
  ['Kl. 14,30 börjar mötet i stora salen.', 'Klockan 14.30 börjar mötet i stora salen.', official],
  ['Kl 9-11 är mötet i stora salen.', 'Klockan 9–11 är mötet i stora salen.', official],
  ['Vi har öppet 9—17 i dag.', 'Vi har öppet 9–17 i dag.'],
  ['Vintern 2025-2026 var kall.', 'Vintern 2025/26 var kall.'],
])('%s is one finding, and one change mends it', (text, right, options = {}) => {
  const findings = found(text, options);
  expect(findings).toHaveLength(1);
  const change = findings[0]?.suggestions?.[0]?.edits ?? [];
  const mended = applyEdits(text, change);
  expect(hard(mended)).toBe(hard(right));
  expect(found(mended, options)).toEqual([]);
});

test('says what is wrong in the words of each rule, and marks all the words', () => {
  expect(found('Ungefär 40-50% av dem.')).toMatchObject([
    {
      rule: 'content/percent-format',
      message: 'Procent i fel form och intervall i fel form. Skriv ”40–50 procent”.',
      excerpt: '40-50%',
      location: { kind: 'text', line: 1, column: 9, endColumn: 15 },
      suggestions: [{ title: 'Skriv ”40–50 procent”' }],
    },
  ]);
  expect(found('Ungefär 40-50% av dem.', { lang: 'en' })[0]?.message).toBe('content/percent-format and content/range-format. Write “40–50 procent”.');
});

test.each([['markdown', 'Ungefär **40-50%** av dem.'], ['html', '<p>Ungefär <b>40-50%</b> av dem.']] as const)('joins in %s', (format, text) => {
  const [finding, ...others] = found(text, { format });
  expect(others).toEqual([]);
  expect(applyEdits(text, finding?.edits ?? [])).toBe(text.replace('40-50%', '40–50 procent'));
});

describe('each rule stands for itself', () => {
  test('where the other is off', () => {
    expect(found('Ungefär 40-50% av dem.', { rules: { 'content/percent-format': 'off' } })).toMatchObject([{ rule: 'content/range-format', excerpt: '40-50' }]);
  });

  test('where the other is suppressed', () => {
    const findings = found('<!-- stad-disable-next-line content/percent-format -- så skriver vi -->\nUngefär 40-50% av dem.\n', { format: 'markdown' });
    expect(findings.map(({ rule, message, suppression }) => [rule, message.includes('rocent'), suppression !== undefined])).toEqual(
      expect.arrayContaining([['content/percent-format', true, true], ['content/range-format', false, false]]),
    );
    expect(findings).toHaveLength(2);
  });

  test('beside other words, and in another paragraph', () => {
    expect(found('Ring kl 9, så får 50% plats.\n\n40-50 % kom.').map(({ rule }) => rule)).toEqual(['content/time-format', 'content/percent-format', 'content/range-format']);
  });
});

test('the gravest is kept, whatever it is joined with', () => {
  const rules = { 'content/range-format': 'error', 'content/percent-format': 'info' } as const;
  expect(found('Ungefär 40-50% av dem.', { rules })).toMatchObject([{ rule: 'content/range-format', severity: 'error', message: 'Intervall i fel form och procent i fel form. Skriv ”40–50 procent”.' }]);
});

test('what is only a suggestion of one rule is no certain change of both', () => {
  const text = 'Kl. 14,30 börjar mötet i stora salen.';
  expect(applyEdits(text, found(text, official)[0]?.edits ?? [])).toBe('Kl. 14.30 börjar mötet i stora salen.');
});

test('a private word in the range is not shown', () => {
  expect(JSON.stringify(found('Kl 9-10, 19850709-9805-19850709-9805% av dem.'))).not.toContain('9805');
});
