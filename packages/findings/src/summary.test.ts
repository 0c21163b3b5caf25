import { expect, test } from 'vitest';
import { finding } from '../test/sample-report.ts';
import { isNew, rebaseUri, summarise } from './index.ts';

test('counts severities among new findings only', () => {
  const findings = [
    finding({ severity: 'error' }),
    finding({ severity: 'error', baselineState: 'unchanged' }),
    finding({ severity: 'warning', baselineState: 'new' }),
    finding({ severity: 'info', suppression: { kind: 'config', reason: 'x', text: 'y' }, baselineState: 'unchanged' }),
  ];
  expect(summarise(findings, { deviations: 1, files: 2, failedFiles: 3 })).toEqual({
    errors: 1,
    warnings: 1,
    infos: 0,
    new: 2,
    baselined: 1,
    suppressed: 1,
    deviations: 1,
    files: 2,
    failedFiles: 3,
  });
  expect(findings.map(isNew)).toEqual([true, false, true, false]);
});

test.each([
  ['a.md', '', 'a.md'],
  ['a.md', 'apps/site', 'apps/site/a.md'],
  ['../b.md', 'apps/site', 'apps/b.md'],
  ['../../../c.md', 'apps/site', '../c.md'],
  ['./d//e.md', '', 'd/e.md'],
  ['https://example.se/a', 'apps', 'https://example.se/a'],
  ['/abs.md', 'apps', '/abs.md'],
])('moves %s below %j to %s', (uri, prefix, moved) => {
  expect(rebaseUri(uri, prefix)).toBe(moved);
});
