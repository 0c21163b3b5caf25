import type { Finding, Location, Report } from '../src/index.ts';
import { sortFindings, summarise } from '../src/index.ts';

export const source = 'Rubrik\nVi ska säkerhetsställa att\u0007 alla förstår.\n';

export const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'content/confused-words',
  tool: 'content',
  severity: 'warning',
  certainty: 'likely',
  outcome: 'failed',
  location: { kind: 'text', uri: 'texter/å ä.md', line: 2, column: 8, endLine: 2, endColumn: 23 },
  message: '”säkerhetsställa” är en sammanblandning, 100 % säkert. Skriv: säkerställa.',
  excerpt: 'säkerhetsställa',
  impact: 'fault',
  audience: 'writer',
  fingerprint: '0123456789abcdef0123456789abcdef',
  url: '/regler/content/confused-words',
  ...parts,
});

/** One location of each kind. */
export const locations: Location[] = [
  { kind: 'text', uri: 'a.md', line: 1, column: 1, endLine: 2, endColumn: 3 },
  { kind: 'catalogue', uri: 'sv.json', keyPath: 'start.title', line: 3, column: 5, endLine: 3, endColumn: 9 },
  { kind: 'docx', uri: 'brev.docx', part: 'word/document.xml', paragraph: 4, start: 0, end: 4, headingPath: ['Bakgrund'], page: 2 },
  { kind: 'page', uri: 'https://example.se/kontakt', selector: ['iframe', '#a'], html: '<a id="a">', state: 'open', mode: 'dark' },
  { kind: 'file', uri: '../utanför.md' },
  { kind: 'project' },
];

/** A report with the given findings, and one of everything else. */
export function reportOf(findings: Finding[], parts: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    run: {
      toolVersion: '0.0.0',
      edition: '2026.1',
      configHash: 'c0ffee',
      root: '/home/someone/site',
      durationMs: 12,
      rules: { run: ['content/confused-words'], skipped: [{ rule: 'kit/*', reason: 'No kit.' }] },
    },
    summary: summarise(findings, { deviations: 0, files: 2, failedFiles: 0 }),
    documents: [
      {
        uri: 'texter/å ä.md',
        hash: 'ab',
        lang: 'sv',
        profile: 'web',
        words: 8,
        lix: null,
        sentences: 2,
        longest: 6,
        worst: [{ line: 2, words: 6, excerpt: 'Vi ska …' }],
        passives: 0.5,
      },
    ],
    errors: [],
    findings: sortFindings(findings),
    ...parts,
  };
}

/** A report in which every field of every type is used. */
export const fullReport: Report = reportOf(
  [
    finding({
      suggestions: [{ title: 'säkerställa', edits: [{ start: 14, end: 29, text: 'säkerställa' }] }, { title: 'Skriv om.' }],
      edits: [{ start: 14, end: 29, text: 'säkerställa' }],
      related: [{ location: locations[0] as Location, message: 'Också här.' }],
      requirement: { wcag: ['3.1.5'], en301549: ['9.3.1.5'], source: 'Språklagen 11 §' },
      baselineState: 'new',
    }),
    finding({ severity: 'error', suppression: { kind: 'comment', reason: 'Citat.', text: 'stad-disable-next-line' } }),
    finding({ severity: 'info', outcome: 'cannotTell', baselineState: 'unchanged' }),
    ...locations.map((location) => finding({ location })),
  ],
  { errors: [{ code: 'FILE_NOT_FOUND', uri: 'b, c.md', message: 'b, c.md finns inte.', remedy: 'Rätta sökvägen.' }] },
);
