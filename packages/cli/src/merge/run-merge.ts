import { baselineFile, readBaseline } from '../baseline/baseline-file.ts';
import { exitCodeOf } from '../check/run-check.ts';
import type { FormatName } from '../check/options.ts';
import { outputFile, writeReport } from '../check/render-report.ts';
import type { RunContext } from '../check/run-context.ts';
import type { Io } from '../io.ts';
import { problemLine } from '../report-error.ts';
import { mergeReports } from './merge-reports.ts';
import { readReports } from './read-reports.ts';

export interface MergeOptions {
  reports: readonly string[];
  format: FormatName;
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
  const report = mergeReports(await readReports(options.reports, io.cwd, run.problems), run.root, baseline);
  // The texts are not read again: without their lines a finding is told by its words.
  await writeReport({ report, sources: new Map() }, output, options, run, io);
  for (const problem of report.errors) io.stderr(problemLine(problem));
  return exitCodeOf(report, options.maxWarnings);
}
