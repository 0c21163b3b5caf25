import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { judgeProject, rules as contentRules } from '@stockholm/content-lint';
import { formatOf, openJudge, type Judge } from '@stockholm/content-lint/node';
import { applyApprovals, sortFindings, summarise, type Report, type ReportDocument, type ReportError, type ReportRun } from '@stockholm/findings';
import { applyBaseline } from '@stockholm/findings/baseline';
import type { StadError } from '@stad/errors';
import { baselineFile, readBaseline } from '../baseline/baseline-file.ts';
import { configHash } from '../config/config-hash.ts';
import { deviationsIn, nameableRules, settingFaults } from '../config/rule-settings.ts';
import { Settings } from '../config/settings.ts';
import type { Io } from '../io.ts';
import { sayIn } from '../lang.ts';
import { toReportError, traceOf } from '../report-error.ts';
import { editionNotSet } from '../stad-rules.ts';
import type { ToolRun } from '../tools/project-tool.ts';
import { version } from '../version.ts';
import { dropUnused, readApprovals } from './approvals.ts';
import { changesSince } from './changed-lines.ts';
import { dictionaryOf } from './dictionary.ts';
import type { FoundFile } from './find-files.ts';
import { extensionsOf, findTargets, stdinSource, toolsOf, type Targets } from './find-targets.ts';
import { judgeCode } from './judge-code.ts';
import { judgeTexts, type TextSource } from './judge-texts.ts';
import { measureOf } from './measures.ts';
import type { CheckOptions, ToolName } from './options.ts';
import { withOwnSeverity } from './own-severity.ts';
import { readBytes, readSource } from './read-source.ts';
import { progressOf } from './progress.ts';
import { openCache } from './result-cache.ts';
import type { RunContext } from './run-context.ts';
import { refusedFixes, saverFor } from './save-mended.ts';
import { ofShard } from './shard.ts';
import type { ShownText } from './shown-text.ts';
import { translationsLeft } from './translations.ts';

/** Problems that mean that a file was not judged. */
const failedCodes = new Set(['FILE_NOT_FOUND', 'FILE_UNREADABLE', 'FILE_UNDECODABLE', 'FILE_TOO_LARGE', 'FILE_UNSUPPORTED', 'FILE_UNPARSABLE', 'NOT_A_FILE', 'DOCX_BROKEN', 'DOCX_LOCKED', 'DOCX_OVERSIZED', 'UNEXPECTED']);

export interface CheckResult {
  report: Report;
  /** By uri, to show lines of. */
  sources: ReadonlyMap<string, ShownText>;
  /** The Word document that is to be written back; undefined when it could not be judged. */
  document?: { uri: string; bytes: Uint8Array };
}

/** Which rules had their say, and why the others had not. */
function rulesOf(run: RunContext, tools: readonly ToolName[], toolRuns: readonly ToolRun[]): ReportRun['rules'] {
  const say = sayIn(run.lang);
  const contentRuns = tools.includes('content');
  const isOff = (id: string): boolean => run.config.rules?.[id] === 'off';
  const ids = contentRules.map(({ id }) => id);
  const reason = contentRuns ? say('Avstängd i projektets inställningar.', "Off in the project's config.") : say('Valdes bort med --only.', 'Left out by --only.');
  return {
    run: [...new Set([...(contentRuns ? ids.filter((id) => !isOff(id)) : []), ...toolRuns.flatMap(({ ran }) => ran)])].sort(),
    skipped: [
      ...ids.filter((id) => !contentRuns || isOff(id)).map((rule) => ({ rule, reason })),
      ...toolRuns.flatMap(({ skipped }) => skipped),
    ],
  };
}

/**
 * Judges what the options name and returns the whole report. What can't be judged is in `report.errors`, beside the
 * findings of all the rest.
 *
 * @throws StadError when nothing can be judged at all: an unknown commit, standard input of an unknown type.
 */
export async function check(options: CheckOptions, run: RunContext, io: Io): Promise<CheckResult> {
  const started = io.now();
  const { root, config, lang, edition, profile, problems } = run;
  const tools = toolsOf(options, config);
  const nameable = await nameableRules(config, root);
  const settings = new Settings({
    root,
    rootConfig: { config, file: run.configFile },
    lang,
    ...(profile !== undefined && { profile }),
    faultsIn: (found, uri) => settingFaults(found, uri, nameable, lang),
  });
  const file = baselineFile(options.baseline, run, io.cwd);
  // A shard sees only its part: what is let be is told when all are joined.
  const skipsBaseline = options.noBaseline === true || options.shard !== undefined;
  const baseline = skipsBaseline ? undefined : await readBaseline(file, run);
  if (!skipsBaseline && file.isNamed && baseline === undefined) throw problems.baselineMissing(file.uri);
  const approvals = await readApprovals(run);
  const changes = options.since === undefined ? undefined : await changesSince(options.since, root, problems);

  const dictionary = tools.includes('content') ? await dictionaryOf(run) : undefined;
  const fromStdin = options.stdinFilename === undefined ? undefined : stdinSource(options.stdinFilename, run, io);
  const targets: Targets = fromStdin === undefined ? await findTargets(options, run, io.cwd, tools) : { files: [], problems: [], notices: [] };
  if (fromStdin !== undefined && formatOf(fromStdin.uri) === undefined) throw problems.unsupportedFile(fromStdin.uri, extensionsOf.content);
  const changed = changes === undefined ? targets.files : targets.files.filter(({ path }) => changes.has(path));
  const files = options.shard === undefined ? changed : ofShard(changed, options.shard);
  if (options.format === 'docx') refuseOtherThanDocx(targets, options, run, io);
  // What concerns the run as a whole is told once.
  const isFirst = options.shard === undefined || options.shard.part === 1;
  const refused = options.fix || options.fixDryRun ? await refusedFixes(files, run) : [];
  const save = options.fix ? saverFor(run) : undefined;

  const texts = fromStdin !== undefined
    ? [fromStdin]
    : files
        .filter(({ uri }) => tools.includes('content') && formatOf(uri) !== undefined)
        .map(({ path, uri }): TextSource => ({ path, uri, read: () => readSource(path, uri, problems), bytes: () => readBytes(path, uri, problems) }));
  const cache = options.cache === true ? await openCache(run, (line) => io.stderr(`${line}\n`)) : undefined;
  const judge = await judgeFor(texts, options);
  const judging = judgeTexts(texts, {
    run,
    judge,
    dictionary,
    settings,
    changes,
    save,
    cache,
    progress: progressOf(texts.length, io, lang),
    broke: (error) => io.stderr(traceOf(error)),
    approvedRules: (uri) => new Set(approvals.lines.filter(({ approval }) => approval.uri === uri).map(({ approval }) => approval.rule)),
    keepSources: options.format === 'html' ? 'all' : options.format === 'pretty' ? 'found' : 'none',
    keepDocuments: options.format === 'docx',
  });
  // A shard sees only some of the languages.
  const comparesChange = changes !== undefined && options.shard === undefined && tools.includes('content');
  const [content, translations] = await judging
    .then(async (made) => [made, comparesChange ? await translationsLeft(targets.files, { run, judge, settings, changes, facts: made.facts }) : []] as const)
    .finally(() => judge.close());
  await cache?.save();
  const toolRuns = await judgeCode(files, { run, settings, tools, changes, save });

  const noEdition = options.edition === undefined && config.edition === undefined && fromStdin === undefined;
  const notices = isFirst ? [...targets.notices, ...(noEdition ? [editionNotSet(edition, lang)] : [])] : [];
  // One text, or those that changed, are not the project; a part is compared when all are joined.
  const isWhole = fromStdin === undefined && changes === undefined && options.shard === undefined;
  const acrossTexts = isWhole ? judgeProject(content.facts, { lang }) : [];
  const judged = [...content.findings, ...acrossTexts, ...translations, ...toolRuns.flatMap((toolRun) => toolRun.findings), ...notices];
  const rules = rulesOf(run, tools, toolRuns);
  const { unused } = applyApprovals(judged, approvals.lines);
  const byTools = new Set(toolRuns.flatMap((toolRun) => toolRun.judged));
  const readUris = new Set([...content.documents.map(({ uri }) => uri), ...files.filter(({ path }) => byTools.has(path)).map(({ uri }) => uri)]);
  // Of a text that was not judged, or a rule that did not run, nobody knows.
  const ranHere = new Set(rules.run);
  const needless = unused.filter(({ approval }) => readUris.has(approval.uri) && ranHere.has(approval.rule));
  judged.push(...(await dropUnused(approvals, needless, save, run)));
  const sorted = sortFindings(await withOwnSeverity(judged, settings, root));
  const findings = baseline === undefined ? sorted : applyBaseline(sorted, baseline, measureOf(content.documents));
  const errors = uniqueErrors([...settings.problems, ...(isFirst ? targets.problems : []), ...refused, ...content.problems, ...toolRuns.flatMap((toolRun) => toolRun.problems)]);
  const documents = content.documents.sort((a, b) => (a.uri < b.uri ? -1 : 1));

  const deviations = deviationsIn(settings.configs, edition);
  const reportErrors = sortErrors(errors.map(toReportError));
  const report: Report = {
    schemaVersion: 1,
    run: {
      toolVersion: version,
      edition,
      configHash: configHash(settings.configs, { edition, lang, profile, tools }),
      root,
      ...(options.shard !== undefined && { shard: `${options.shard.part}/${options.shard.of}` }),
      ...(options.since !== undefined && { since: options.since }),
      durationMs: Math.round(io.now() - started),
      rules,
    },
    summary: summarise(findings, {
      deviations: deviations.length,
      files: judgedFiles(files, documents, toolRuns),
      failedFiles: failedFilesIn(reportErrors),
    }),
    documents,
    errors: reportErrors,
    findings,
    ...(options.shard !== undefined && { facts: { deviations, content: content.facts } }),
  };
  const [document] = content.documentBytes;
  return {
    report,
    sources: new Map([...content.sources, ...toolRuns.flatMap((toolRun) => [...toolRun.sources].map(([uri, text]): [string, ShownText] => [uri, { text }]))]),
    ...(document !== undefined && { document: { uri: document[0], bytes: document[1] } }),
  };
}

/** One text needs no help, and with the cache nobody knows beforehand what there is to do. */
async function judgeFor(texts: readonly TextSource[], { workers, cache }: CheckOptions): Promise<Judge> {
  if (texts.length < 2 || workers !== undefined) return openJudge({ threads: texts.length < 2 ? 1 : (workers as number) });
  if (cache === true) return openJudge();
  const sizes = await Promise.all(texts.map(({ path }) => stat(path).then(({ size }) => size, () => 0)));
  return openJudge({ expected: sizes.reduce((sum, size) => sum + size, 0) });
}

/** `--format docx` gives one document back, under another name. What could not be found is a problem already. */
function refuseOtherThanDocx({ files, problems: found }: Targets, { paths, output }: CheckOptions, { problems }: RunContext, io: Io): void {
  const [file] = files;
  if (files.length > 1) throw problems.docxNeedsOutput(false);
  if (file === undefined ? found.length === 0 : formatOf(file.path) !== 'docx') throw problems.notADocx(file?.uri ?? (paths[0] as string));
  if (file !== undefined && output !== undefined && resolve(io.cwd, output) === file.path) throw problems.outputIsInput(file.uri);
}

/** How many files problems have kept from being judged. */
export const failedFilesIn = (errors: readonly ReportError[]): number => new Set(errors.filter(({ code }) => failedCodes.has(code)).map(({ uri }) => uri)).size;

const orderOf = ({ uri = '', code, message }: ReportError): string => [uri, code, message].join('\u0000');

/** By file, in an order that does not depend on which was judged first. */
export const sortErrors = (errors: readonly ReportError[]): ReportError[] => [...errors].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));

/** A file with JSX is judged twice: its texts by the engine, its code by ESLint. */
function judgedFiles(files: readonly FoundFile[], documents: readonly ReportDocument[], toolRuns: readonly ToolRun[]): number {
  const byTools = new Set(toolRuns.flatMap(({ judged }) => judged));
  return new Set([...documents.map(({ uri }) => uri), ...files.filter(({ path }) => byTools.has(path)).map(({ uri }) => uri)]).size;
}

/**
 * What may not be written is refused before a file is judged and when it is mended, and what can't be parsed is told by
 * each tool that tries: one line is enough.
 */
function uniqueErrors(errors: readonly StadError[]): StadError[] {
  const seen = new Set<string>();
  return errors.filter(({ code, uri, message }) => {
    const key = code === 'FILE_UNPARSABLE' ? `${code} ${uri}` : `${code} ${uri} ${message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

