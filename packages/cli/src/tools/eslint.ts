import { readFile } from 'node:fs/promises';
import { formatOf } from '@stockholm/content-lint/node';
import type { ESLint, Linter, Rule } from 'eslint';
import { fingerprintOf, severityOf, type Finding, type Severity, type Suggestion } from '@stockholm/findings';
import type { RuleSetting } from '../config/config.ts';
import { sayIn, type Lang } from '../lang.ts';
import { maskSource } from '../private-words.ts';
import type { Problems } from '../problems.ts';
import { emptyRun, hasConfig, loadFromProject, missingKit, publicEdit, readableFiles, SourceLines, type ToolRun } from './project-tool.ts';
import { undeclared, type ProjectRule } from './project-rules.ts';

const isConfig = (name: string): boolean => /^eslint\.config\.[cm]?[jt]s$/u.test(name);
/**
 * Our rules that ESLint may run on a file. Texts that `stad` reads itself are not judged here too; those that only
 * ESLint's config knows of (JSX in .js, a catalogue with a name of its own) are.
 */
const isOurs = (id: string | null | undefined, uri: string): id is string =>
  id?.startsWith('kit/') === true || (id?.startsWith('content/') === true && formatOf(uri) === undefined);

export interface LintToolOptions {
  root: string;
  files: readonly { path: string; uri: string }[];
  lang: Lang;
  edition: string;
  problems: Problems;
  setting(path: string, rule: string): RuleSetting | undefined;
  /** The profile that stad's options or config name for a file. */
  profile(path: string): string | undefined;
}

/** The severity that the edition, or else the project's stad config, gives a finding; undefined when it is off. */
export function severityFor(
  rule: string,
  declared: Pick<ProjectRule, 'impact' | 'certainty'>,
  setting: RuleSetting | undefined,
  edition: string,
): Severity | undefined {
  const own = Array.isArray(setting) ? setting[0] : setting;
  return own === 'off' ? undefined : (own ?? severityOf({ id: rule, ...declared }, edition));
}

interface EslintModule {
  ESLint: typeof ESLint;
}

function toFinding(
  message: Linter.LintMessage | Linter.SuppressedLintMessage,
  file: { path: string; uri: string },
  docs: Partial<ProjectRule> | undefined,
  lines: SourceLines,
  options: LintToolOptions,
): Finding | undefined {
  const rule = message.ruleId as string;
  const declared = { ...undeclared, ...docs };
  const severity = severityFor(rule, declared, options.setting(file.path, rule), options.edition);
  if (severity === undefined) return undefined;
  const { line, column, endLine = line, endColumn = column + 1 } = message;
  const [start, end] = [lines.offset(line, column), lines.offset(endLine, endColumn)];
  const suggestions = (message.suggestions ?? []).map(({ desc, fix }): Suggestion => {
    const edits = publicEdit(fix);
    return { title: maskSource(desc), ...(edits !== undefined && { edits }) };
  });
  const edits = publicEdit(message.fix);
  const directive = 'suppressions' in message ? message.suppressions[0] : undefined;
  const excerpt = lines.slice(start, end);
  return {
    rule,
    tool: 'eslint',
    severity,
    certainty: declared.certainty,
    outcome: declared.certainty === 'ask' ? 'cannotTell' : 'failed',
    location: { kind: 'text', uri: file.uri, line, column, endLine, endColumn },
    message: maskSource(message.message),
    excerpt,
    ...(suggestions.length > 0 && { suggestions }),
    ...(edits !== undefined && { edits }),
    impact: declared.impact,
    audience: declared.audience,
    ...(declared.references[0] !== undefined && { requirement: { source: declared.references[0] } }),
    fingerprint: fingerprintOf({ rule, words: excerpt, before: lines.slice(start - 240, start), after: lines.slice(end, end + 240) }),
    ...(directive !== undefined && { suppression: { kind: 'comment', reason: directive.justification, text: 'eslint-disable' } }),
    url: `/regler/${rule}`,
  };
}

/** Our rules that are on in a file's config. */
function activeRules(config: Linter.Config | undefined, uri: string): string[] {
  return Object.entries(config?.rules ?? {}).flatMap(([id, entry]) => {
    const level = Array.isArray(entry) ? entry[0] : entry;
    return isOurs(id, uri) && level !== 0 && level !== 'off' ? [id] : [];
  });
}

/**
 * ESLint with the project's config and what the run decides. Where stad names no profile, that of the ESLint config
 * counts, as it does in the editor.
 */
function configured({ root, lang, edition }: LintToolOptions, uri: string, profile: string | undefined): ESLint.Options {
  return {
    cwd: root,
    ruleFilter: ({ ruleId }) => isOurs(ruleId, uri),
    overrideConfig: {
      settings: { stad: { lang, edition, ...(profile !== undefined && { profile }) } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
  };
}

/**
 * Runs the project's own ESLint with its own config, only our rules of it, and returns what they say as findings.
 * A project without ESLint or without a config for it is listed as skipped.
 */
export async function runEslint(options: LintToolOptions): Promise<ToolRun> {
  const say = sayIn(options.lang);
  const run = emptyRun();
  const skip = (reason: string): ToolRun => ({ ...run, skipped: [{ rule: 'kit/*', reason }] });
  if (!(await hasConfig(options.root, isConfig))) return skip(say('Projektet har ingen eslint.config.', 'The project has no eslint.config.'));
  try {
    const module = await loadFromProject<EslintModule>('eslint', options.root);
    if (module === undefined) return skip(say('ESLint är inte installerat i projektet.', 'ESLint is not installed in the project.'));
    const linters = new Map<string, ESLint>();
    const linterKey = ({ path, uri }: { path: string; uri: string }): string => `${options.profile(path) ?? ''} ${formatOf(uri) === undefined}`;
    const linterFor = (file: { path: string; uri: string }): ESLint => {
      const key = linterKey(file);
      const linter = linters.get(key) ?? new module.ESLint(configured(options, file.uri, options.profile(file.path)));
      linters.set(key, linter);
      return linter;
    };
    // Only files that one of our rules judges: the others are the business of the project's own lint run.
    const ours: { path: string; uri: string }[] = [];
    const ran = new Set<string>();
    for (const file of options.files) {
      const eslint = linterFor(file);
      if (await eslint.isPathIgnored(file.path)) continue;
      const active = activeRules((await eslint.calculateConfigForFile(file.path)) as Linter.Config | undefined, file.uri);
      if (active.length > 0) ours.push(file);
      for (const id of active) ran.add(id);
    }
    if (ours.length === 0) return skip(say('Projektets ESLint kör inga av våra regler på filerna.', "The project's ESLint runs none of our rules on the files."));
    const { readable: files, unreadable } = await readableFiles(ours, options.problems);
    run.problems.push(...unreadable);
    if (files.length === 0) return run;
    const results: ESLint.LintResult[] = [];
    const metas: Record<string, Rule.RuleMetaData> = {};
    for (const [key, linter] of linters) {
      const paths = files.filter((file) => linterKey(file) === key).map(({ path }) => path);
      if (paths.length === 0) continue;
      const linted = await linter.lintFiles(paths);
      results.push(...linted);
      Object.assign(metas, linter.getRulesMetaForResults(linted));
    }
    const noKit = missingKit(files);
    for (const rule of [...ran].sort()) {
      if (noKit !== undefined && rule.startsWith('kit/')) run.skipped.push({ rule, reason: noKit });
      else run.ran.push(rule);
    }
    for (const result of results) {
      const file = files.find(({ path }) => path === result.filePath);
      if (file === undefined) continue;
      const broken = result.messages.find(({ fatal }) => fatal);
      if (broken !== undefined) {
        run.problems.push(options.problems.unparsable(file.uri, 'ESLint', `${broken.line}:${broken.column} ${broken.message}`));
        continue;
      }
      run.judged.push(file.path);
      const lines = new SourceLines(result.source ?? (await readFile(file.path, 'utf8')));
      for (const message of [...result.messages, ...result.suppressedMessages]) {
        if (!isOurs(message.ruleId, file.uri)) continue;
        const finding = toFinding(message, file, metas[message.ruleId]?.docs as Partial<ProjectRule> | undefined, lines, options);
        if (finding === undefined) continue;
        run.findings.push(finding);
        run.sources.set(file.uri, lines.text);
      }
    }
    return run;
  } catch (error) {
    return { ...emptyRun(), problems: [options.problems.toolFailed('ESLint', error)] };
  }
}
