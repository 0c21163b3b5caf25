import { relative, resolve } from 'node:path';
import { isStadError } from '@stad/errors';
import type { Report } from '@stockholm/findings';
import type { Io } from '../io.ts';
import { isInside, uriOf } from '../paths.ts';
import { toReportError } from '../report-error.ts';
import { writeAtomically } from '../write-atomically.ts';
import { prefixInRepository } from './changed-lines.ts';
import type { CheckResult } from './check.ts';
import { annotateJudged } from './judge-docx.ts';
import type { CheckFormatName } from './options.ts';
import type { RunContext } from './run-context.ts';
import type { ShownText } from './shown-text.ts';

export interface RenderOptions {
  format: Exclude<CheckFormatName, 'docx'>;
  output?: string;
}

export interface Rendered {
  report: Report;
  /** By uri, to show lines of. */
  sources: ReadonlyMap<string, ShownText>;
}

async function render({ report, sources }: Rendered, options: RenderOptions, run: RunContext, io: Io): Promise<string> {
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
    case 'html': {
      const { formatHtml } = await import('@stockholm/findings/format/html');
      const { htmlStyle } = await import('../generated/html-style.ts');
      return formatHtml(report, { lang: run.lang, source: (uri) => sources.get(uri)?.text, docxSpan: (location) => sources.get(location.uri)?.span?.(location), style: htmlStyle });
    }
    case 'pretty': {
      const { formatPretty } = await import('@stockholm/findings/format/pretty');
      return formatPretty(report, {
        lang: run.lang,
        colour: options.output === undefined && io.colour,
        width: Math.min(io.columns, 100),
        source: (uri) => sources.get(uri)?.text,
      });
    }
  }
}

/**
 * The file that a report is written to; undefined for standard output.
 *
 * @throws StadError `OUTSIDE_ROOT`.
 */
export function outputFile({ output }: Pick<RenderOptions, 'output'>, run: RunContext, io: Io): string | undefined {
  if (output === undefined) return undefined;
  const file = resolve(io.cwd, output);
  if (!isInside(run.root, file)) throw run.problems.outputOutsideRoot(output);
  return file;
}

/** Writes a report in the format asked for. A file that can't be written is one more problem of the report's. */
export async function writeReport(result: Rendered, output: string | undefined, options: RenderOptions, run: RunContext, io: Io): Promise<void> {
  const text = await render(result, options, run, io);
  if (output === undefined) io.stdout(text);
  else await write(result.report, output, text, run);
}

/** Writes the Word document that was judged, with the report's findings in it. One that could not be judged is not written. */
export async function writeDocument({ report, document }: CheckResult, output: string, run: RunContext): Promise<void> {
  if (document === undefined) return;
  const findings = report.findings.filter(({ location }) => 'uri' in location && location.uri === document.uri);
  const bytes = await annotateJudged(document.bytes, findings, { uri: document.uri, lang: run.lang, problems: run.problems });
  await write(report, output, bytes, run);
}

async function write(report: Report, output: string, content: string | Uint8Array, run: RunContext): Promise<void> {
  try {
    await writeAtomically(output, content);
  } catch (error) {
    const problem = isStadError(error) ? error : run.problems.unwritable(uriOf(relative(run.root, output)), error);
    report.errors.push(toReportError(problem));
  }
}
