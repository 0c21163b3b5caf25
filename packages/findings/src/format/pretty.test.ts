import { expect, test } from 'vitest';
import { finding, fullReport, locations, reportOf, source } from '../../test/sample-report.ts';
import type { Finding } from '../finding.ts';
import { summarise } from '../index.ts';
import { formatPretty, type PrettyOptions } from './pretty.ts';

const pretty = (findings: Finding[], options: PrettyOptions = {}): string => formatPretty(reportOf(findings), { colour: false, ...options });

test('groups findings by file with place, weight, rule, message, marked line and way out', () => {
  const suggestions = [{ title: 'Skriv ”säkerställa”' }, { title: 'Skriv ”se till”' }];
  expect(pretty([finding({ suggestions })], { source: () => source })).toBe(
    `texter/å ä.md

  2:8  varning  content/confused-words
    ”säkerhetsställa” är en sammanblandning, 100 % säkert. Skriv: säkerställa.
    │ Vi ska säkerhetsställa att� alla förstår.
    │        ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
    → Skriv ”säkerställa”
    → Skriv ”se till”

1 varning i 2 filer.
Läs mer om en regel: stad explain content/confused-words
`,
  );
});

test('does not repeat what the message says', () => {
  const output = pretty([finding({ message: 'Fel ord. Skriv ”säkerställa”.', suggestions: [{ title: 'Skriv ”säkerställa”' }] })]);
  expect(output).not.toContain('→');
});

test('does not repeat an edit whose words the message has', () => {
  const edit = (text: string): Finding['suggestions'] => [{ title: `Gör om till ${text}`, edits: [{ start: 0, end: 1, text }] }];
  const said = (message: string, text: string): boolean => !pretty([finding({ message, suggestions: edit(text) })]).includes('→');
  const phone = 'Skriv det i grupper: 08-465\u00A0004\u00A000.';
  expect(['08-465\u00A0004\u00A000', '08-465 004 01', 'i', ''].map((text) => said(phone, text))).toEqual([true, false, false, false]);
  expect([said('Skriv ”i” eller ”på”.', 'på'), said('Write “in” or “on”.', 'on'), said('Skriv ”i” eller ”på”.', 'under')]).toEqual([true, true, false]);
});

test('does not repeat words that the message quotes, unless they are those that were found', () => {
  const message = '”avseende” låter byråkratiskt. Skriv till exempel ”om” eller ”för”.';
  const said = (title: string): boolean => !pretty([finding({ message, excerpt: 'avseende', suggestions: [{ title }] })]).includes('→');
  expect(['Till exempel ”för”', 'Till exempel ”under”', 'Ta bort ”avseende”', 'Skriv om'].map(said)).toEqual([true, false, false, false]);
});

test('says that nothing was judged, and why', () => {
  const report = reportOf([], { summary: summarise([], { deviations: 0, files: 0, failedFiles: 0 }) });
  const why = { rule: 'kit/*', reason: 'Projektet har ingen eslint.config.' };
  const run = { ...report.run, rules: { run: [], skipped: [why, why, { rule: 'content/lix', reason: 'Avstängd.' }] } };
  expect(formatPretty({ ...report, run }, { colour: false })).toBe('Inga filer granskades.\nProjektet har ingen eslint.config.\n');
  const noted = { ...report, run, findings: [], summary: { ...report.summary, infos: 1 } };
  expect(formatPretty(noted, { colour: false, lang: 'en' })).toMatch(/^1 note\. No files were judged\.\n/);
});

test('frames the findings in English too', () => {
  const output = pretty([finding({ severity: 'error' }), finding(), finding(), finding({ severity: 'info' })], { lang: 'en' });
  expect(output).toContain('1 error, 2 warnings and 1 note in 2 files.\nRead more about a rule: stad explain content/confused-words\n');
});

test('cuts a long line around the mark', () => {
  const long = `${'före '.repeat(100)}FEL${' efter'.repeat(100)}`;
  const location = { kind: 'text', uri: 'a.md', line: 1, column: 501, endLine: 1, endColumn: 504 } as const;
  const lines = pretty([finding({ location })], { source: () => long, width: 60 }).split('\n');
  const shown = lines.findIndex((line) => line.includes('FEL'));
  expect(lines[shown]).toMatch(/│ ….*FEL.*…$/);
  expect(lines[shown]?.length).toBeLessThanOrEqual(62);
  expect(lines[shown + 1]?.indexOf('‾‾‾')).toBe(lines[shown]?.indexOf('FEL'));
});

test('marks to the end of the line what goes on in the next, and survives an empty line and a short file', () => {
  const location = { kind: 'text', uri: 'a.md', line: 1, column: 3, endLine: 2, endColumn: 2 } as const;
  expect(pretty([finding({ location })], { source: () => 'abcd\r\nef' })).toContain('│ abcd\n    │   ‾‾\n');
  expect(pretty([finding({ location })], { source: () => '' })).not.toContain('│');
  expect(pretty([finding({ location: { ...location, line: 9, endLine: 9 } })], { source: () => 'abcd' })).not.toContain('│');
});

test('lets no character of the text steer the terminal', () => {
  const output = pretty([finding({ message: 'a\u001B[31mb\u202Ec', location: { kind: 'file', uri: 'x\u001B]0;y\u0007.md' } })]);
  for (const hidden of ['\u001B', '\u0007', '\u202E']) expect(output).not.toContain(hidden);
  expect(output).toContain('a�[31mb�c');
});

test('only counts what is suppressed or known from before', () => {
  const output = pretty([
    finding({ baselineState: 'unchanged' }),
    finding({ suppression: { kind: 'comment', reason: 'x', text: 'y' } }),
    finding({ suppression: { kind: 'config', reason: 'x', text: 'y' } }),
  ]);
  expect(output).toBe('Inget att anmärka på i 2 filer.\n1 anmärkning fanns redan tidigare.\n2 anmärkningar är undantagna med motivering.\n');
});

test('tells of failed files and of rules that differ from the edition', () => {
  const summary = summarise([], { deviations: 2, files: 1, failedFiles: 1 });
  expect(formatPretty(reportOf([], { summary }), { colour: false })).toBe(
    'Inget att anmärka på i 1 fil.\n1 fil gick inte att granska.\n2 regler avviker från utgåva 2026.1.\n',
  );
});

test('shows every kind of location', () => {
  const output = pretty(locations.map((location) => finding({ location })));
  for (const part of ['1:1', '3:5', 'stycke 4', 'iframe #a', '../utanför.md', 'Projektet']) expect(output).toContain(part);
});

test('colours only when asked', () => {
  expect(formatPretty(fullReport, { colour: true })).toContain('\u001B[');
  expect(formatPretty(fullReport, { colour: false })).not.toContain('\u001B[');
});
