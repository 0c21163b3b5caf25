import type { Finding, Severity } from '../finding.ts';
import { isNew } from '../is-new.ts';
import { rebaseUri } from '../rebase-uri.ts';
import type { Report } from '../report.ts';

export interface GithubOptions {
  /** The run's root seen from the top of the repository: annotations need paths from there. Default: the same folder. */
  prefix?: string;
}

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

// The two escapes of GitHub's own toolkit: @actions/core, packages/core/src/command.ts.
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(command: string, properties: Record<string, string | number | undefined>, message: string): string {
  const list = Object.entries(properties)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${command}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}

function placeOf(finding: Finding, prefix: string): Record<string, string | number | undefined> {
  const { location } = finding;
  if (location.kind === 'project') return {};
  if (location.kind !== 'text' && location.kind !== 'catalogue') return { file: rebaseUri(location.uri, prefix) };
  return {
    file: rebaseUri(location.uri, prefix),
    line: location.line,
    endLine: location.endLine,
    col: location.column,
    // GitHub shows columns on one line only.
    endColumn: location.line === location.endLine ? location.endColumn : undefined,
  };
}

/**
 * Annotations for a GitHub Actions log, one line each: problems of the run first, then new findings.
 * Suppressed findings and those known from before are left out: an annotation says that this change did something.
 */
export function formatGithub(report: Report, { prefix = '' }: GithubOptions = {}): string {
  const lines = [
    ...report.errors.map(({ code, uri, message, remedy }) =>
      annotation('error', { file: uri && rebaseUri(uri, prefix), title: code }, `${message} ${remedy}`),
    ),
    ...report.findings
      .filter(isNew)
      .map((finding) =>
        annotation(commands[finding.severity], { ...placeOf(finding, prefix), title: finding.rule }, finding.message),
      ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
