import { baselineFile, readBaseline } from '../baseline/baseline-file.ts';
import { exitCodeOf } from '../check/run-check.ts';
import type { MergeFormatName } from '../check/options.ts';
import { outputFile, writeReport } from '../check/render-report.ts';
import type { RunContext } from '../check/run-context.ts';
import { readShownTexts, type ShownText } from '../check/shown-text.ts';
import type { Io } from '../io.ts';
import { problemLine } from '../report-error.ts';
import { mergeReports } from './merge-reports.ts';
import { readReports } from './read-reports.ts';

export interface MergeOptions {
  reports: readonly string[];
  format: MergeFormatName;
  output?: string;
  baseline?: string;
  maxWarnings?: number;
}

/** `stad merge`: joins what the shards of one run have found, prints, and returns the exit code of the whole. */
export async function runMerge(options: MergeOptions, run: RunContext, io: Io): Promise<0 | 1 | 2> {
  const output = outputFile(options, run, io);
  const file = baselineFile(options.baseline, run, io.cwd);
  const baseline = await readBaseline(file, run);
  if (file.isNamed && baseline === undefined) throw run.problems.baselineMissing(file.uri);
  const report = mergeReports(await readReports(options.reports, io.cwd, run.problems), run, baseline);
  // Only a page shows the texts. Elsewhere a finding is told by its words, without its line.
  const sources = options.format === 'html' ? await readShownTexts(report.documents, run) : new Map<string, ShownText>();
  await writeReport({ report, sources }, output, options, run, io);
  for (const problem of report.errors) io.stderr(problemLine(problem));
  return exitCodeOf(report, options.maxWarnings);
}
