import { formatBaseline, nextBaseline } from '@stockholm/findings/baseline';
import { check } from '../check/check.ts';
import { measureOf } from '../check/measures.ts';
import type { RunContext } from '../check/run-context.ts';
import type { Io } from '../io.ts';
import { sayIn } from '../lang.ts';
import { isInside } from '../paths.ts';
import { problemLine } from '../report-error.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { BaselineAction } from './actions.ts';
import { baselineFile, readBaseline } from './baseline-file.ts';

export interface BaselineCommand {
  action: BaselineAction;
  /** Why what is there now is let be. */
  reason?: string;
  /** A file of another name. */
  baseline?: string;
}

/**
 * `stad baseline`: `create` lets all be that is there now, `update` takes in what is new and leaves out what is gone, `prune` only leaves
 * out. It judges the whole project, and writes nothing when a part of it could not be judged.
 *
 * @throws StadError `BASELINE_EXISTS`, `BASELINE_MISSING`, `BASELINE_BROKEN`, `REASON_MISSING`, `OUTSIDE_ROOT`, `FILE_UNWRITABLE`.
 */
export async function runBaseline({ action, reason, baseline }: BaselineCommand, run: RunContext, io: Io): Promise<0 | 2> {
  const { root, lang, problems } = run;
  const say = sayIn(lang);
  const file = baselineFile(baseline, run, io.cwd);
  if (!isInside(root, file.path)) throw problems.outputOutsideRoot(file.uri);
  const before = await readBaseline(file, run);
  if (action === 'create' && before !== undefined) throw problems.baselineExists(file.uri);
  if (action !== 'create' && before === undefined) throw problems.baselineMissing(file.uri);
  const given = reason?.trim();
  if (action !== 'prune' && (given === undefined || given === '')) throw problems.reasonMissing(action);

  const { report } = await check({ paths: [], format: 'json', fix: false, fixDryRun: false, noBaseline: true }, run, io);
  for (const problem of report.errors) io.stderr(problemLine(problem));
  if (report.errors.length > 0) {
    io.stderr(say(`${file.uri} är som den var, eftersom allt inte gick att granska.\n`, `${file.uri} is as it was, since not everything could be judged.\n`));
    return 2;
  }
  const ran = new Set(report.run.rules.run);
  const next = nextBaseline(report.findings, before ?? [], {
    ...(action !== 'prune' && given !== undefined && { reason: given }),
    measureOf: measureOf(report.documents),
    hasRun: (rule) => ran.has(rule),
  });
  try {
    await writeAtomically(file.path, formatBaseline(next.entries));
  } catch (error) {
    throw problems.unwritable(file.uri, error);
  }
  const total = next.entries.length;
  io.stdout(say(`${file.uri}: ${next.added} nya, ${next.removed} borta, ${total} i allt.\n`, `${file.uri}: ${next.added} new, ${next.removed} gone, ${total} in all.\n`));
  const harmful = report.findings.filter(({ impact, suppression }) => impact === 'harm' && suppression === undefined).length;
  if (harmful > 0 && action !== 'prune') {
    io.stdout(
      say(
        `${harmful} ${harmful === 1 ? 'anmärkning' : 'anmärkningar'} om sådant som kan skada någon togs inte med. Rätta dem.\n`,
        `${harmful} ${harmful === 1 ? 'finding' : 'findings'} of what may harm somebody ${harmful === 1 ? 'was' : 'were'} not taken in. Correct them.\n`,
      ),
    );
  }
  return 0;
}
