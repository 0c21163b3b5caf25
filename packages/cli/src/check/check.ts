import { realpath } from 'node:fs/promises';
import { extname, relative, resolve } from 'node:path';
import { formatOf, formats } from '@stockholm/content-lint/node';
import { sha256, sortFindings, summarise, type Finding, type Report, type ReportRun } from '@stockholm/findings';
import type { StadError } from '@stad/errors';
import { rules as contentRules } from '@stockholm/content-lint';
import type { RuleSetting, StadConfig } from '../config/config.ts';
import { deviationsIn, nameableRules, settingFaults } from '../config/rule-settings.ts';
import { Settings } from '../config/settings.ts';
import { matcherOf } from '../globs.ts';
import type { Io } from '../io.ts';
import { sayIn } from '../lang.ts';
import { isInside, uriOf } from '../paths.ts';
import { editionNotSet, symlinkLoop } from '../stad-rules.ts';
import { eslintExtensions, stylelintExtensions } from '../tools/extensions.ts';
import type { ToolRun } from '../tools/project-tool.ts';
import { toReportError } from '../report-error.ts';
import { version } from '../version.ts';
import { writeAtomically } from '../write-atomically.ts';
import { changesSince, type Changes } from './changed-lines.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import { judgeCode } from './judge-code.ts';
import { judgeTexts, type TextSource } from './judge-texts.ts';
import { toolNames, type CheckOptions, type ToolName } from './options.ts';
import { decode, readSource } from './read-source.ts';
import type { RunContext } from './run-context.ts';

export interface CheckResult {
  report: Report;
  /** Masked texts by uri, to show lines of. */
  sources: ReadonlyMap<string, string>;
}

const extensionsOf: Record<ToolName, readonly string[]> = {
  content: Object.keys(formats),
  eslint: eslintExtensions,
  stylelint: stylelintExtensions,
};

/** The tools that this run uses: those asked for, without those that the config turns off. */
function toolsOf({ only }: CheckOptions, { tools }: StadConfig): ToolName[] {
  return toolNames.filter((tool) => (only ?? toolNames).includes(tool) && (tool === 'content' || tools?.[tool] !== false));
}

/** Problems that mean that a file was not judged. */
const failedCodes = new Set(['FILE_NOT_FOUND', 'FILE_UNREADABLE', 'FILE_UNDECODABLE', 'FILE_TOO_LARGE', 'FILE_UNSUPPORTED', 'FILE_UNPARSABLE', 'NOT_A_FILE']);

const extensionOf = (path: string): string => extname(path).toLowerCase();

/** What is to be judged, and what stands in the way. */
interface Targets {
  files: FoundFile[];
  problems: StadError[];
  notices: Finding[];
}

async function findTargets(options: CheckOptions, run: RunContext, cwd: string, tools: readonly ToolName[]): Promise<Targets> {
  const { root, config, problems, lang } = run;
  const named = options.paths.length > 0;
  const found = await findFiles(named ? options.paths : (config.include ?? ['.']), {
    from: named ? cwd : root,
    root,
    ignored: matcherOf(config.ignore ?? []),
    problems,
  });
  const supported = tools.flatMap((tool) => extensionsOf[tool]);
  const unsupported = found.files.filter(({ path, named: byName }) => byName && named && !supported.includes(extensionOf(path)));
  return {
    files: found.files.filter(({ path }) => supported.includes(extensionOf(path))),
    problems: [...found.problems, ...unsupported.map(({ uri }) => problems.unsupportedFile(uri, supported))],
    notices: found.loops.map((uri) => symlinkLoop(uri, lang)),
  };
}

/** Standard input as a text; it has no place in the file system, whatever its name. */
function stdinSource(name: string, run: RunContext, io: Io): TextSource {
  const path = resolve(io.cwd, name);
  const uri = uriOf(relative(run.root, path));
  const read = async (): Promise<string> => {
    const text = decode(await io.stdin());
    if (text === undefined) throw run.problems.undecodable(uri);
    return text;
  };
  return { path, uri, read };
}

/** Refuses what is outside the root, also behind a link, and writes the rest. */
function saver(run: RunContext): (path: string, uri: string, text: string) => Promise<void> {
  return async (path, uri, text) => {
    const real = await realpath(path);
    if (!isInside(run.root, path) || !isInside(await realpath(run.root), real)) throw run.problems.fixOutsideRoot(uri);
    try {
      // Through the link, so that it stays a link.
      await writeAtomically(real, text);
    } catch (error) {
      throw run.problems.unwritable(uri, error);
    }
  };
}

/** With `--fix`, a file outside the root is refused even when there is nothing to mend in it: the user expects a change. */
async function refusedFixes(files: readonly FoundFile[], run: RunContext): Promise<StadError[]> {
  const realRoot = await realpath(run.root);
  const refused = [];
  for (const { path, uri } of files) {
    if (!isInside(run.root, path) || !isInside(realRoot, await realpath(path))) refused.push(run.problems.fixOutsideRoot(uri));
  }
  return refused;
}

function mergeSkipped(run: RunContext, tools: readonly ToolName[], toolRuns: readonly ToolRun[]): ReportRun['rules'] {
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

/** Files that each lint tool of the project judges. Only loads a tool when there is something for it. */
async function judgeWithProjectTools(
  files: readonly FoundFile[],
  run: RunContext,
  settings: Settings,
  tools: readonly ToolName[],
  changes: Changes | undefined,
  save: ReturnType<typeof saver> | undefined,
): Promise<ToolRun[]> {
  const rules = new Map<string, Record<string, RuleSetting>>();
  const runs: ToolRun[] = [];
  const inRoot = files.filter(({ path }) => isInside(run.root, path));
  // Stylelint before ESLint: the order in which --fix is promised to work.
  for (const tool of ['stylelint', 'eslint'] as const) {
    const mine = inRoot.filter(({ path }) => extensionsOf[tool].includes(extensionOf(path)));
    if (!tools.includes(tool) || mine.length === 0) continue;
    for (const { path } of mine) rules.set(path, await settings.of(path));
    const judge = tool === 'eslint' ? (await import('../tools/eslint.ts')).runEslint : (await import('../tools/stylelint.ts')).runStylelint;
    runs.push(
      await judgeCode(
        judge,
        { root: run.root, files: mine, lang: run.lang, edition: run.edition, problems: run.problems, setting: (path, id) => rules.get(path)?.[id] },
        { changes, save },
      ),
    );
  }
  return runs;
}

/** What `stad` itself remarks on has its severity from the config too. The engines have seen to the rest. */
async function withOwnSeverity(findings: readonly Finding[], settings: Settings, root: string): Promise<Finding[]> {
  const kept: Finding[] = [];
  for (const finding of findings) {
    // The project's own remarks follow the root's config, as a file beside it does.
    const uri = 'uri' in finding.location ? finding.location.uri : 'stad.config.json';
    const setting = finding.tool === 'stad' ? (await settings.of(resolve(root, uri)))[finding.rule] : undefined;
    if (setting === 'off') continue;
    kept.push(typeof setting === 'string' ? { ...finding, severity: setting } : finding);
  }
  return kept;
}

/** Keys in one order, so that two ways to write a config hash alike. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]));
}

/**
 * Judges what the options name and returns the whole report. What can't be judged is in `report.errors`, beside the
 * findings of all the rest.
 *
 * @throws StadError when nothing can be judged at all: an unknown commit, standard input of an unknown type.
 */
export async function check(options: CheckOptions, run: RunContext, io: Io): Promise<CheckResult> {
  const started = io.now();
  const { root, config, lang, edition, problems } = run;
  const tools = toolsOf(options, config);
  const nameable = await nameableRules(config, root);
  const settings = new Settings({
    root,
    rootConfig: { config, file: run.configFile },
    lang,
    faultsIn: (found, uri) => settingFaults(found, uri, nameable, lang),
  });
  const changes = options.since === undefined ? undefined : await changesSince(options.since, root, problems);

  const fromStdin = options.stdinFilename === undefined ? undefined : stdinSource(options.stdinFilename, run, io);
  const targets: Targets = fromStdin === undefined ? await findTargets(options, run, io.cwd, tools) : { files: [], problems: [], notices: [] };
  if (fromStdin !== undefined && formatOf(fromStdin.path) === undefined) throw problems.unsupportedFile(fromStdin.uri, extensionsOf.content);
  const files = changes === undefined ? targets.files : targets.files.filter(({ path }) => changes.has(path));
  const refused = options.fix || options.fixDryRun ? await refusedFixes(files, run) : [];
  const save = options.fix ? saver(run) : undefined;
  const isRefused = (uri: string): boolean => refused.some((problem) => problem.uri === uri);

  const texts = fromStdin !== undefined
    ? [fromStdin]
    : files
        .filter(({ path }) => tools.includes('content') && formatOf(path) !== undefined)
        .map(({ path, uri }): TextSource => ({ path, uri, read: () => readSource(path, uri, problems) }));
  const content = await judgeTexts(texts, {
    run,
    settings,
    changes,
    save: save && (async (path, uri, text) => (isRefused(uri) ? Promise.reject(problems.fixOutsideRoot(uri)) : save(path, uri, text))),
    keepSources: options.format === 'pretty',
  });
  const toolRuns = await judgeWithProjectTools(files, run, settings, tools, changes, save);

  const noEdition = options.edition === undefined && config.edition === undefined && fromStdin === undefined;
  const notices = [...targets.notices, ...(noEdition ? [editionNotSet(edition, lang)] : [])];
  const judged = [...content.findings, ...toolRuns.flatMap((toolRun) => toolRun.findings), ...notices];
  const findings = sortFindings(await withOwnSeverity(judged, settings, root));
  const errors = uniqueErrors([...settings.problems, ...targets.problems, ...refused, ...content.problems, ...toolRuns.flatMap((toolRun) => toolRun.problems)]);
  const documents = content.documents.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const configHash = sha256(JSON.stringify(canonical([settings.configs, { edition, lang, tools }])));

  const report: Report = {
    schemaVersion: 1,
    run: {
      toolVersion: version,
      edition,
      configHash,
      root,
      ...(options.since !== undefined && { since: options.since }),
      durationMs: Math.round(io.now() - started),
      rules: mergeSkipped(run, tools, toolRuns),
    },
    summary: summarise(findings, {
      deviations: deviationsIn(settings.configs, edition),
      // No file is both a text and code.
      files: documents.length + new Set(toolRuns.flatMap(({ judged }) => judged)).size,
      failedFiles: new Set(errors.filter(({ code }) => failedCodes.has(code)).map(({ uri }) => uri)).size,
    }),
    documents,
    errors: errors.map(toReportError),
    findings,
  };
  return { report, sources: new Map([...content.sources, ...toolRuns.flatMap((toolRun) => [...toolRun.sources])]) };
}

/** A fault in the config comes back for each file that it counts for: one line is enough. */
function uniqueErrors(errors: readonly StadError[]): StadError[] {
  const seen = new Set<string>();
  return errors.filter(({ code, uri, message }) => {
    const key = `${code} ${uri} ${message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

