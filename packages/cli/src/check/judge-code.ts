import { readFile } from 'node:fs/promises';
import { applyEdits } from '@stockholm/content-lint';
import { isStadError, type StadError } from '@stad/errors';
import type { Finding } from '@stockholm/findings';
import type { FileSettings, Settings } from '../config/settings.ts';
import { isInside } from '../paths.ts';
import type { LintToolOptions } from '../tools/eslint.ts';
import type { ToolRun } from '../tools/project-tool.ts';
import type { Changes } from './changed-lines.ts';
import type { FoundFile } from './find-files.ts';
import { extensionOf, extensionsOf } from './find-targets.ts';
import { mendable } from './mend-text.ts';
import type { ToolName } from './options.ts';
import type { RunContext } from './run-context.ts';
import type { Save } from './save-mended.ts';

export interface CodeRunOptions {
  run: RunContext;
  settings: Settings;
  tools: readonly ToolName[];
  changes: Changes | undefined;
  /** Undefined where nothing is to be mended. */
  save: Save | undefined;
}

/** A fix may make another one possible. */
const maxRounds = 10;

/**
 * Judges code and styles with the project's own lint tools. Loads a tool only when there is a file for it. Files
 * outside the root are left out: their project has tools of its own.
 */
export async function judgeCode(files: readonly FoundFile[], options: CodeRunOptions): Promise<ToolRun[]> {
  const { run, settings, tools } = options;
  const inRoot = files.filter(({ path }) => isInside(run.root, path));
  const settingsOf = new Map<string, FileSettings>();
  const runs: ToolRun[] = [];
  // Stylelint before ESLint: the order in which --fix is promised to work.
  for (const tool of ['stylelint', 'eslint'] as const) {
    const mine = inRoot.filter(({ path }) => extensionsOf[tool].includes(extensionOf(path)));
    if (!tools.includes(tool) || mine.length === 0) continue;
    for (const { path } of mine) settingsOf.set(path, await settings.of(path));
    const judge = tool === 'eslint' ? (await import('../tools/eslint.ts')).runEslint : (await import('../tools/stylelint.ts')).runStylelint;
    const { root, lang, edition, problems } = run;
    const setting = (path: string, id: string) => settingsOf.get(path)?.rules[id];
    const profile = (path: string) => settingsOf.get(path)?.profile;
    runs.push(await runAndMend(judge, { root, files: mine, lang, edition, problems, setting, profile }, options));
  }
  return runs;
}

/** Runs a lint tool of the project, and again after each round of mending. */
async function runAndMend(
  tool: (options: LintToolOptions) => Promise<ToolRun>,
  options: LintToolOptions,
  { changes, save }: Pick<CodeRunOptions, 'changes' | 'save'>,
): Promise<ToolRun> {
  const problems: StadError[] = [];
  const paths = new Map(options.files.map(({ path, uri }) => [uri, path]));
  const pathOf = (finding: Finding): string => ('uri' in finding.location ? (paths.get(finding.location.uri) ?? '') : '');
  const mark = (run: ToolRun): void => {
    if (changes === undefined) return;
    for (const finding of run.findings) finding.baselineState = changes.touches(pathOf(finding), finding) ? 'new' : 'unchanged';
  };
  let run = await tool(options);
  mark(run);
  // With --since, edits move the lines that the diff speaks of: one round only.
  for (let round = 0; save !== undefined && round < (changes === undefined ? maxRounds : 1); round += 1) {
    let saved = 0;
    for (const { path, uri } of options.files) {
      const edits = mendable(run.findings.filter((finding) => pathOf(finding) === path));
      if (edits.length === 0) continue;
      const source = await readFile(path, 'utf8');
      const mended = applyEdits(source, edits);
      if (mended === source) continue;
      try {
        await save(path, uri, mended);
        saved += 1;
      } catch (error) {
        if (!isStadError(error)) throw error;
        if (!problems.some(({ uri: known }) => known === uri)) problems.push(error);
      }
    }
    if (saved === 0) break;
    run = await tool(options);
    mark(run);
  }
  return { ...run, problems: [...run.problems, ...problems] };
}
