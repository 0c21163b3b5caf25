import { outputFile, writeReport, type RenderOptions } from '../check/render-report.ts';
import { exitCodeOf } from '../check/run-check.ts';
import type { RunContext } from '../check/run-context.ts';
import type { Io } from '../io.ts';
import { problemLine } from '../report-error.ts';
import { doctor } from './doctor.ts';

/** `stad doctor`: examines, prints, and returns the exit code. */
export async function runDoctor(options: RenderOptions, run: RunContext, io: Io): Promise<0 | 1 | 2> {
  const output = outputFile(options, run, io);
  const result = await doctor(run, io);
  await writeReport(result, output, options, run, io);
  for (const problem of result.report.errors) io.stderr(problemLine(problem));
  return exitCodeOf(result.report, undefined);
}
