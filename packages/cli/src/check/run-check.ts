import { mayBlock, type Report } from '@stockholm/findings';
import type { Io } from '../io.ts';
import { sayIn } from '../lang.ts';
import { problemLine } from '../report-error.ts';
import { check } from './check.ts';
import type { CheckOptions } from './options.ts';
import { outputFile, writeDocument, writeReport } from './render-report.ts';
import type { RunContext } from './run-context.ts';

/** 0 nothing blocks, 1 blocking findings, 2 could not do all its work; 2 wins over 1. */
export function exitCodeOf(report: Report, maxWarnings: number | undefined): 0 | 1 | 2 {
  if (report.errors.length > 0) return 2;
  const blocking = report.findings.filter(mayBlock);
  const [errors, warnings] = (['error', 'warning'] as const).map((severity) => blocking.filter((finding) => finding.severity === severity).length) as [number, number];
  return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}

/** What `--fix` would change, one line per edit. */
function plannedEdits({ findings }: Report, run: RunContext): string {
  const say = sayIn(run.lang);
  const lines = findings
    .filter(({ suppression, baselineState, edits }) => suppression === undefined && baselineState !== 'unchanged' && (edits?.length ?? 0) > 0)
    .flatMap(({ location, excerpt, edits = [] }) =>
      (location.kind === 'text' || location.kind === 'catalogue') && !location.uri.startsWith('../')
        ? edits.map(({ text }) => {
            const change = text === '' ? say(`”${excerpt}” tas bort`, `“${excerpt}” is removed`) : say(`”${excerpt}” → ”${text}”`, `“${excerpt}” → “${text}”`);
            return `  ${location.uri}:${location.line}:${location.column}  ${change}`;
          })
        : [],
    )
    .map((line) => line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '));
  const heading = lines.length === 0 ? say('--fix skulle inte ändra något.', '--fix would change nothing.') : say('--fix skulle ändra:', '--fix would change:');
  return `${[heading, ...lines].join('\n')}\n`;
}

/** `stad check`: judges, prints, and returns the exit code. */
export async function runCheck(options: CheckOptions, run: RunContext, io: Io): Promise<0 | 1 | 2> {
  const output = outputFile(options, run, io);
  const result = await check(options, run, io);
  const { report } = result;
  if (options.format === 'docx') await writeDocument(result, output as string, run);
  else await writeReport(result, output, { ...options, format: options.format }, run, io);
  if (options.fixDryRun) io.stderr(plannedEdits(report, run));
  for (const problem of report.errors) io.stderr(problemLine(problem));
  // A part says nothing of the whole: what blocks is told by `stad merge`.
  if (options.shard !== undefined) return report.errors.length > 0 ? 2 : 0;
  return exitCodeOf(report, options.maxWarnings);
}
