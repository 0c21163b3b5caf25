import { readFile } from 'node:fs/promises';
import type { LinterResult, PublicApi } from 'stylelint';
import { fingerprintOf, type Finding } from '@stockholm/findings';
import { sayIn } from '../lang.ts';
import { maskSource } from '../private-words.ts';
import { severityFor, type LintToolOptions } from './eslint.ts';
import { cssRulesOf, speakCss, type ProjectRule } from './project-rules.ts';
import { emptyRun, hasConfig, loadFromProject, missingKit, publicEdit, readableFiles, SourceLines, type ToolRun } from './project-tool.ts';

const isConfig = (name: string): boolean => /^(?:stylelint\.config\.[cm]?[jt]s|\.stylelintrc(?:\.(?:[cm]?js|json|ya?ml))?)$/u.test(name);

interface StylelintModule {
  default: PublicApi;
}

type Warning = LinterResult['results'][number]['warnings'][number];

function toFinding(warning: Warning, file: { path: string; uri: string }, declared: ProjectRule, lines: SourceLines, options: LintToolOptions): Finding | undefined {
  const { rule, line, column, endLine = line, endColumn = column + 1 } = warning;
  const { lesserCertainty } = declared;
  const certainty = lesserCertainty !== undefined && warning.severity !== 'error' ? lesserCertainty : declared.certainty;
  const severity = severityFor(rule, { ...declared, certainty }, options.setting(file.path, rule), options.edition);
  if (severity === undefined) return undefined;
  const [start, end] = [lines.offset(line, column), lines.offset(endLine, endColumn)];
  const excerpt = lines.slice(start, end);
  const edits = publicEdit(warning.fix);
  return {
    rule,
    tool: 'stylelint',
    severity,
    certainty,
    outcome: certainty === 'ask' ? 'cannotTell' : 'failed',
    location: { kind: 'text', uri: file.uri, line, column, endLine, endColumn },
    // Stylelint repeats the rule's name in its message.
    message: maskSource(warning.text.replace(` (${rule})`, '')),
    excerpt,
    ...(edits !== undefined && { edits }),
    impact: declared.impact,
    audience: declared.audience,
    ...(declared.references[0] !== undefined && { requirement: { source: declared.references[0] } }),
    fingerprint: fingerprintOf({ rule, words: excerpt, before: lines.slice(start - 240, start), after: lines.slice(end, end + 240) }),
    url: `/regler/${rule}`,
  };
}

/**
 * Runs the project's own Stylelint with its own config, and returns what our style rules say as findings.
 * A project without Stylelint or without a config for it is listed as skipped.
 */
export async function runStylelint(options: LintToolOptions): Promise<ToolRun> {
  const say = sayIn(options.lang);
  const run = emptyRun();
  const skip = (reason: string): ToolRun => ({ ...run, skipped: [{ rule: 'css/*', reason }] });
  if (!(await hasConfig(options.root, isConfig))) return skip(say('Projektet har ingen stylelint.config.', 'The project has no stylelint.config.'));
  try {
    const module = await loadFromProject<StylelintModule>('stylelint', options.root);
    if (module === undefined) return skip(say('Stylelint är inte installerat i projektet.', 'Stylelint is not installed in the project.'));
    await speakCss(options.lang, options.root);
    const { readable: files, unreadable } = await readableFiles(options.files, options.problems);
    run.problems.push(...unreadable);
    if (files.length === 0) return run;
    const { results, ruleMetadata } = await module.default.lint({
      cwd: options.root,
      files: files.map(({ path }) => path),
      allowEmptyInput: true,
      computeEditInfo: true,
    });
    // Other plugins use the namespace css too: ours are those that our installed plugin lists, with our page.
    const declared = new Map((await cssRulesOf(options.root)).map((rule) => [rule.id, rule]));
    const ours = (id: string): ProjectRule | undefined => (ruleMetadata[id]?.url === `/regler/${id}` ? declared.get(id) : undefined);
    const ran = Object.keys(ruleMetadata).filter((id) => ours(id) !== undefined).sort();
    const noKit = missingKit(files);
    if (ran.length === 0) run.skipped.push({ rule: 'css/*', reason: say('Projektets Stylelint kör inga css-regler.', "The project's Stylelint runs no css rules.") });
    else if (noKit !== undefined) run.skipped.push(...ran.map((rule) => ({ rule, reason: noKit })));
    else run.ran.push(...ran);
    for (const result of results) {
      const file = files.find(({ path }) => path === result.source);
      if (file === undefined || result.ignored === true) continue;
      const broken = result.warnings.find(({ rule }) => rule === 'CssSyntaxError');
      if (broken !== undefined) {
        run.problems.push(options.problems.unparsable(file.uri, 'Stylelint', `${broken.line}:${broken.column} ${broken.text.replace(' (CssSyntaxError)', '')}`));
        continue;
      }
      run.judged.push(file.path);
      const lines = new SourceLines(await readFile(file.path, 'utf8'));
      for (const warning of result.warnings) {
        const rule = ours(warning.rule);
        const finding = rule && toFinding(warning, file, rule, lines, options);
        if (finding === undefined) continue;
        run.findings.push(finding);
        run.sources.set(file.uri, lines.text);
      }
    }
    return run;
  } catch (error) {
    return { ...emptyRun(), problems: [options.problems.toolFailed('Stylelint', error)] };
  }
}
