import { expect, test } from 'vitest';
import { finding, fullReport, locations, reportOf } from '../../test/sample-report.ts';
import { formatGithub } from './github.ts';

test('writes one annotation per finding, escaping what the log format uses itself', () => {
  const report = reportOf([finding({ message: 'Rad ett: 100 %.\r\nRad två, klart.', location: { ...locations[0], uri: 'a,b:c%.md' } as never })]);
  expect(formatGithub(report)).toBe(
    '::warning file=a%2Cb%3Ac%25.md,line=1,endLine=2,col=1,title=content/confused-words::Rad ett: 100 %25.%0D%0ARad två, klart.\n',
  );
});

test('names columns where the finding is on one line', () => {
  expect(formatGithub(reportOf([finding()]))).toContain('line=2,endLine=2,col=8,endColumn=23');
});

test.each([
  ['error', '::error '],
  ['warning', '::warning '],
  ['info', '::notice '],
] as const)('shows %s as %s', (severity, start) => {
  expect(formatGithub(reportOf([finding({ severity })])).startsWith(start)).toBe(true);
});

test('re-bases paths to the top of the repository', () => {
  const output = formatGithub(reportOf([finding(), finding({ location: { kind: 'file', uri: '../x.md' } })]), { prefix: 'apps/site' });
  expect(output).toContain('file=apps/site/texter/å ä.md');
  expect(output).toContain('file=apps/x.md');
});

test('leaves out what is suppressed or known from before, and shows problems of the run first', () => {
  const lines = formatGithub(fullReport).trimEnd().split('\n');
  expect(lines[0]).toBe('::error file=b%2C c.md,title=FILE_NOT_FOUND::b, c.md finns inte. Rätta sökvägen.');
  expect(lines).toHaveLength(1 + fullReport.summary.new);
});

test('annotates the project without a place', () => {
  expect(formatGithub(reportOf([finding({ location: { kind: 'project' } })]))).toMatch(/^::warning title=content\/confused-words::/);
});

test('writes nothing when there is nothing', () => {
  expect(formatGithub(reportOf([]))).toBe('');
});
