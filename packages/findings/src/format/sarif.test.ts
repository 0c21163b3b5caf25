import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { finding, fullReport, locations, reportOf } from '../../test/sample-report.ts';
import { formatSarif, toSarif, type SarifOptions } from './sarif.ts';
import type { Finding } from '../finding.ts';

const resultOf = (parts: Partial<Finding>, options: SarifOptions = {}): Result =>
  toSarif(reportOf([finding(parts)]), options).runs[0]?.results?.[0] as Result;

test('is a SARIF 2.1.0 log that counts columns as the findings do', () => {
  const log = JSON.parse(formatSarif(fullReport)) as Log;
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]?.columnKind).toBe('utf16CodeUnits');
  expect(log.runs[0]?.results).toHaveLength(fullReport.findings.length);
});

test('points each result at its rule, without an address that leads nowhere', () => {
  const rules = [{ id: 'content/confused-words', title: 'Förväxlade ord', description: 'Ord som ofta förväxlas.' }];
  const log = toSarif(reportOf([finding(), finding({ rule: 'content/abc' })]), { rules });
  const run = log.runs[0];
  expect(run?.tool.driver.rules).toEqual([
    { id: 'content/abc' },
    { id: 'content/confused-words', shortDescription: { text: 'Förväxlade ord' }, fullDescription: { text: 'Ord som ofta förväxlas.' } },
  ]);
  for (const result of run?.results ?? []) expect(run?.tool.driver.rules?.[result.ruleIndex as number]?.id).toBe(result.ruleId);
  expect(JSON.stringify(log)).not.toContain('helpUri');
});

test('gives place, excerpt and fingerprint', () => {
  expect(resultOf({})).toMatchObject({
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'texter/%C3%A5%20%C3%A4.md', uriBaseId: 'SRCROOT' },
          region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 23, snippet: { text: 'säkerhetsställa' } },
        },
      },
    ],
    partialFingerprints: { 'stad/v1': '0123456789abcdef0123456789abcdef' },
  });
});

test('re-bases paths to the top of the repository, and gives a path above it no base', () => {
  const uriOf = (uri: string, prefix: string): unknown =>
    resultOf({ location: { kind: 'file', uri } }, { prefix }).locations?.[0]?.physicalLocation?.artifactLocation;
  expect(uriOf('../a.md', 'apps/site')).toEqual({ uri: 'apps/a.md', uriBaseId: 'SRCROOT' });
  expect(uriOf('../a.md', '')).toEqual({ uri: '../a.md' });
});

test('keeps suppressed findings, with their reason', () => {
  const kinds = (['comment', 'frontMatter', 'config', 'file'] as const).map(
    (kind) => resultOf({ suppression: { kind, reason: 'Citat.', text: 'stad-disable' } }).suppressions,
  );
  expect(kinds).toEqual(['inSource', 'inSource', 'external', 'external'].map((kind) => [{ kind, justification: 'Citat.' }]));
});

test('tells new findings from those known from before', () => {
  expect(resultOf({ baselineState: 'unchanged' }).baselineState).toBe('unchanged');
  expect(resultOf({ baselineState: 'new' }).baselineState).toBe('new');
  expect(resultOf({})).not.toHaveProperty('baselineState');
});

test('asks for a review where a human must judge', () => {
  expect(resultOf({ outcome: 'cannotTell' })).toMatchObject({ kind: 'review', level: 'none', properties: { severity: 'warning' } });
});

test('carries edits as fixes by offset', () => {
  const fixes = resultOf({ edits: [{ start: 3, end: 5, text: 'x' }], suggestions: [{ title: 'y', edits: [{ start: 3, end: 5, text: 'y' }] }, { title: 'z' }] }).fixes;
  expect(fixes?.map(({ description, artifactChanges }) => [description?.text, artifactChanges[0]?.replacements])).toEqual([
    [undefined, [{ deletedRegion: { charOffset: 3, charLength: 2 }, insertedContent: { text: 'x' } }]],
    ['y', [{ deletedRegion: { charOffset: 3, charLength: 2 }, insertedContent: { text: 'y' } }]],
  ]);
});

test('shows every kind of location, and none for the project', () => {
  const places = locations.map((location) => resultOf({ location }).locations?.[0]);
  expect(places.map((place) => place?.logicalLocations?.[0]?.fullyQualifiedName)).toEqual([
    undefined,
    'start.title',
    'Bakgrund / word/document.xml#4',
    'iframe #a',
    undefined,
    undefined,
  ]);
  expect(places[3]?.physicalLocation?.artifactLocation).toEqual({ uri: 'https://example.se/kontakt' });
  expect(places[5]).toBeUndefined();
});

test('says when the run could not do all its work', () => {
  const [invocation] = toSarif(fullReport).runs[0]?.invocations ?? [];
  expect(invocation).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ descriptor: { id: 'FILE_NOT_FOUND' }, level: 'error', message: { text: 'b, c.md finns inte. Rätta sökvägen.' } }],
  });
  expect(toSarif(reportOf([])).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(true);
});

test('says nothing of the machine', () => {
  expect(formatSarif(fullReport)).not.toContain('someone');
});
