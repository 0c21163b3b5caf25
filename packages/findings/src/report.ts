import type { Finding } from './finding.ts';

export interface ReportRun {
  toolVersion: string;
  edition: string;
  /** SHA-256 of the resolved configuration, hex. */
  configHash: string;
  /** Absolute path in memory; formatters write `.`, so that a report says nothing of the machine. */
  root: string;
  shard?: string;
  since?: string;
  durationMs: number;
  rules: { run: string[]; skipped: { rule: string; reason: string }[] };
}

export interface ReportSummary {
  errors: number;
  warnings: number;
  infos: number;
  /** Findings that are not in the baseline nor outside the changed lines. */
  new: number;
  baselined: number;
  suppressed: number;
  /** Rules whose setting differs from the edition's. */
  deviations: number;
  /** Judged files. */
  files: number;
  failedFiles: number;
}

/** Measures of one judged text. */
export interface ReportDocument {
  uri: string;
  /** SHA-256 of the decoded text, hex. */
  hash: string;
  lang: string;
  profile: string;
  words: number;
  /** Björnsson's readability index; null below 100 words. */
  lix: number | null;
  sentences: number;
  /** Words of the longest sentence; 0 without sentences. */
  longest: number;
  /** The hardest sentences, hardest first, at most three; private words masked. */
  worst: { line: number; words: number; excerpt: string }[];
  /** Passive verbs per sentence, counted by the form of the words; null without sentences. */
  passives: number | null;
}

export interface ReportError {
  code: string;
  uri?: string;
  message: string;
  remedy: string;
}

export interface Report {
  schemaVersion: 1;
  run: ReportRun;
  summary: ReportSummary;
  documents: ReportDocument[];
  errors: ReportError[];
  /** Sorted by code unit: kind, uri, part, paragraph, line, column or selector, rule, fingerprint. */
  findings: Finding[];
  facts?: Record<string, unknown>;
}
