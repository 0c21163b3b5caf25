import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { reportSchema } from '../../scripts/json-schema.ts';
import { finding, fullReport, locations, reportOf } from '../../test/sample-report.ts';
import { formatJson, type JsonReport } from './json.ts';

let valid: (report: unknown) => string[];
beforeAll(() => {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(reportSchema());
  valid = (report) => (validate(report) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
});

const parse = (text: string): JsonReport => JSON.parse(text) as JsonReport;

test('is what the schema says, with every kind of location and every field', () => {
  expect(valid(parse(formatJson(fullReport)))).toEqual([]);
});

test('the schema refuses what is not in the types', () => {
  const report = parse(formatJson(reportOf([finding()])));
  expect(valid({ ...report, extra: 1 })).toEqual([expect.stringContaining('additional properties')]);
  expect(valid({ ...report, schemaVersion: 2 })).toEqual(['/schemaVersion must be equal to constant']);
  expect(valid({ ...report, findings: [{ ...report.findings[0], severity: 'fatal' }] })).toEqual([
    '/findings/0/severity must be equal to one of the allowed values',
  ]);
  const { fingerprint: _left, ...rest } = report.findings[0] as JsonReport['findings'][number];
  expect(valid({ ...report, findings: [rest] })).toEqual(["/findings/0 must have required property 'fingerprint'"]);
});

test('repeats file, line and column flat where there are any', () => {
  const flat = parse(formatJson(reportOf(locations.map((location) => finding({ location }))))).findings;
  expect(flat.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['sv.json', 3, 5],
    ['brev.docx', undefined, undefined],
    ['../utanför.md', undefined, undefined],
    ['https://example.se/kontakt', undefined, undefined],
    [undefined, undefined, undefined],
    ['a.md', 1, 1],
  ]);
});

test('says nothing of the machine', () => {
  expect(formatJson(fullReport)).not.toContain('someone');
  expect(parse(formatJson(fullReport)).run.root).toBe('.');
});
