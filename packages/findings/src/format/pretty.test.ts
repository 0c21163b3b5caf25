import { expect, test } from 'vitest';
import { finding, fullReport, locations, reportOf, source } from '../../test/sample-report.ts';
import type { Finding } from '../finding.ts';
import { summarise, type ReportDocument } from '../index.ts';
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

const text = (parts: Partial<ReportDocument> = {}): ReportDocument => ({
  uri: 'texter/å ä.md',
  hash: 'ab',
  lang: 'sv',
  profile: 'web',
  words: 300,
  lix: 52.3,
  sentences: 20,
  longest: 31,
  worst: [{ line: 4, words: 31, excerpt: `Vi ska\n${'säkerställa '.repeat(20)}att` }, { line: 9, words: 12, excerpt: 'Kort\u001B sagt.' }],
  passives: 0.25,
  ...parts,
});

test('says how hard a text is to read, and which sentences are the hardest', () => {
  const report = reportOf([finding()], { documents: [text(), text({ uri: 'ren.docx', worst: [{ line: 2, words: 9, excerpt: 'Lång mening.' }] })] });
  expect(formatPretty(report, { colour: false })).toBe(
    `texter/å ä.md
  300 ord · LIX 52 (svår) · 20 meningar med i snitt 15 ord, den längsta 31 · 25
  passiva verb på 100 meningar

  2:8  varning  content/confused-words
    ”säkerhetsställa” är en sammanblandning, 100 % säkert. Skriv: säkerställa.

  Svårast att läsa
    rad 4, 31 ord: Vi ska säkerställa säkerställa säkerställa säkerställa …
    rad 9, 12 ord: Kort� sagt.

ren.docx
  300 ord · LIX 52 (svår) · 20 meningar med i snitt 15 ord, den längsta 31 · 25
  passiva verb på 100 meningar

  Svårast att läsa
    stycke 2, 9 ord: Lång mening.

1 varning i 2 filer.
Läs mer om en regel: stad explain content/confused-words
`,
  );
  expect(formatPretty(report, { colour: false, lang: 'en' })).toContain('LIX 52 (hard)');
});

test('keeps to one line of measures, under the files that have findings, in a run over many texts', () => {
  const documents = [text(), ...[1, 2, 3, 4, 5].map((number) => text({ uri: `${number}.md` }))];
  const output = formatPretty(reportOf([finding()], { documents }), { colour: false });
  expect(output).toContain('LIX 52');
  expect(output).not.toContain('Svårast');
  expect(output).not.toContain('1.md');
  expect(formatPretty(reportOf([finding()], { documents: documents.slice(1) }), { colour: false })).toContain('1.md');
});

test('ends with what to begin with, when there is more than one takes in', () => {
  const at = (line: number): Finding['location'] => ({ kind: 'text', uri: 'a.md', line, column: 3, endLine: line, endColumn: 4 });
  const findings = [
    finding({ rule: 'content/lix', severity: 'info', location: { kind: 'file', uri: 'a.md' }, message: 'Dela upp meningar.' }),
    finding({ rule: 'content/no-personnummer', severity: 'error', message: 'Ta bort det.' }),
    finding({ location: at(9) }),
    finding({ location: at(7), message: 'Skriv ”säkerställa”.' }),
  ];
  const output = pretty(findings);
  expect(output.slice(output.indexOf('Måste'))).toBe(
    `Måste rättas
  texter/å ä.md 2:8  content/no-personnummer
    Ta bort det.

Bör ändras
  2 ställen, först a.md 7:3  content/confused-words
    Skriv ”säkerställa”.

Tips
  a.md  content/lix
    Dela upp meningar.

1 fel, 2 varningar och 1 upplysning i 2 filer.
Läs mer om en regel: stad explain content/lix
`,
  );
  expect(pretty(findings.slice(1))).not.toContain('Måste');
  expect(pretty(findings, { lang: 'en' })).toContain('Should be changed\n  2 places, first a.md 7:3');
});

test('says how much the summary has no room for', () => {
  const many = Array.from({ length: 12 }, (_, index) => finding({ rule: `content/${String.fromCodePoint(97 + index)}` }));
  expect(pretty(many)).toContain('\nDessutom 2 regler till med 2 ställen.\n\n12 varningar');
  expect(pretty(many.slice(1), { lang: 'en' })).toContain('\nAnd one more rule at 1 place.\n\n11 warnings');
});

test('shows every kind of location', () => {
  const output = pretty(locations.map((location) => finding({ location })));
  for (const part of ['1:1', '3:5', 'stycke 4', 'iframe #a', '../utanför.md', 'Projektet']) expect(output).toContain(part);
});

test('colours only when asked', () => {
  expect(formatPretty(fullReport, { colour: true })).toContain('\u001B[');
  expect(formatPretty(fullReport, { colour: false })).not.toContain('\u001B[');
});
