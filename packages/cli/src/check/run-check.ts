import { resolve } from 'node:path';
import type { Report } from '@stockholm/findings';
import { isStadError } from '@stad/errors';
import type { Io } from '../io.ts';
import { sayIn } from '../lang.ts';
import { isInside } from '../paths.ts';
import { problemLine, toReportError } from '../report-error.ts';
import { writeAtomically } from '../write-atomically.ts';
import { prefixInRepository } from './changed-lines.ts';
import { check, type CheckResult } from './check.ts';
import type { CheckOptions } from './options.ts';
import type { RunContext } from './run-context.ts';

/** 0 nothing blocks, 1 blocking findings, 2 could not do all its work; 2 wins over 1. */
export function exitCodeOf(report: Report, maxWarnings: number | undefined): 0 | 1 | 2 {
  if (report.errors.length > 0) return 2;
  const { errors, warnings } = report.summary;
  return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}

async function render({ report, sources }: CheckResult, options: CheckOptions, run: RunContext, io: Io): Promise<string> {
  switch (options.format) {
    case 'json':
      return (await import('@stockholm/findings/format/json')).formatJson(report);
    case 'sarif': {
      const { rules } = await import('@stockholm/content-lint');
      const { formatSarif } = await import('@stockholm/findings/format/sarif');
      return formatSarif(report, { prefix: await prefixInRepository(run.root), rules });
    }
    case 'github':
      return (await import('@stockholm/findings/format/github')).formatGithub(report, { prefix: await prefixInRepository(run.root) });
    case 'pretty': {
      const { formatPretty } = await import('@stockholm/findings/format/pretty');
      return formatPretty(report, {
        lang: run.lang,
        colour: options.output === undefined && io.colour,
        width: Math.min(io.columns, 100),
        source: (uri) => sources.get(uri),
      });
    }
  }
}

/** What `--fix` would change, one line per edit. */
function plannedEdits({ findings }: Report, run: RunContext): string {
  const say = sayIn(run.lang);
  const lines = findings
    .filter(({ suppression, baselineState, edits }) => suppression === undefined && baselineState !== 'unchanged' && (edits?.length ?? 0) > 0)
    .flatMap(({ location, excerpt, edits = [] }) =>
      location.kind === 'text' && !location.uri.startsWith('../')
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
  const output = options.output === undefined ? undefined : resolve(io.cwd, options.output);
  if (output !== undefined && !isInside(run.root, output)) throw run.problems.outputOutsideRoot(options.output as string);
  const result = await check(options, run, io);
  const { report } = result;
  const text = await render(result, options, run, io);
  if (output === undefined) io.stdout(text);
  else {
    try {
      await writeAtomically(output, text);
    } catch (error) {
      const problem = isStadError(error) ? error : run.problems.unwritable(options.output as string, error);
      report.errors.push(toReportError(problem));
    }
  }
  if (options.fixDryRun) io.stderr(plannedEdits(report, run));
  for (const problem of report.errors) io.stderr(problemLine(problem));
  return exitCodeOf(report, options.maxWarnings);
}
