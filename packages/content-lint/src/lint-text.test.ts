import { expect, test } from 'vitest';
import { lintText } from './index.ts';

test('places a finding where its words stand', () => {
  const sentence = `${'ord '.repeat(31)}slut.`;
  const { findings } = lintText(`\uFEFFKort.\r\n\r\n${sentence}\r\n`, { uri: 'a.txt', format: 'text' });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: 'content/sentence-length',
    severity: 'warning',
    excerpt: sentence,
    location: { kind: 'text', uri: 'a.txt', line: 3, column: 1, endLine: 3, endColumn: sentence.length + 1 },
  });
});
