import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';

/** A finding as it stands in JSON: with its place repeated flat, for those who filter with a one-line program. */
export interface JsonFinding extends Finding {
  /** The location's uri. */
  file?: string;
  line?: number;
  column?: number;
}

/** The report as it stands in JSON. `schema/report.json` describes it. */
export interface JsonReport extends Report {
  findings: JsonFinding[];
}

function flatPlace(finding: Finding): Pick<JsonFinding, 'file' | 'line' | 'column'> {
  const { location } = finding;
  if (location.kind === 'project') return {};
  if (location.kind === 'text' || location.kind === 'catalogue') {
    return { file: location.uri, line: location.line, column: location.column };
  }
  return { file: location.uri };
}

/** The report as plain data: the root is `.`, so that it says nothing of the machine. */
export function toJsonReport(report: Report): JsonReport {
  return {
    ...report,
    run: { ...report.run, root: '.' },
    findings: report.findings.map((finding) => ({ ...flatPlace(finding), ...finding })),
  };
}

/** The report as JSON text, indented, ending with a line feed. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(toJsonReport(report), null, 2)}\n`;
}
