import type { Severity } from '../finding.ts';
import type { Report } from '../report.ts';
import type { PrettyTexts } from './pretty-texts.ts';

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Puts a count and its severity together; a terminal paints them. */
type Paint = (severity: Severity | 'failed', text: string) => string;

function joined(parts: string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

/** Why a run judged nothing: a tool of the project that had files, and could not start. */
const reasonsOf = ({ rules }: Report['run']): string[] => [
  ...new Set(rules.skipped.filter(({ rule }) => rule.endsWith('/*')).map(({ reason }) => reason)),
];

/** How many findings of each weight there are, and what else there is to say of the run, a line each. */
export function summaryTexts({ summary, run }: Report, texts: PrettyTexts, paint: Paint = (_, text) => text): string[] {
  const amounts: Record<Severity, number> = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const files = `${summary.files} ${texts.file[summary.files === 1 ? 0 : 1]}`;
  const counts = severities
    .filter((severity) => amounts[severity] > 0)
    .map((severity) => paint(severity, `${amounts[severity]} ${texts.severity[severity][amounts[severity] === 1 ? 0 : 1]}`));
  const amount = joined(counts, texts.and);
  const lines =
    summary.files === 0
      ? [amount === '' ? texts.noFiles : `${amount}. ${texts.noFiles}`, ...reasonsOf(run)]
      : [amount === '' ? texts.clean(files) : texts.found(amount, files)];
  if (summary.failedFiles > 0) lines.push(paint('failed', texts.failedFiles(summary.failedFiles)));
  if (summary.baselined > 0) lines.push(texts.baselined(summary.baselined));
  if (summary.suppressed > 0) lines.push(texts.suppressed(summary.suppressed));
  if (summary.deviations > 0) lines.push(texts.deviations(summary.deviations, run.edition));
  return lines;
}
