import { readFile } from 'node:fs/promises';
import { applyEdits } from '@stockholm/content-lint';
import { isStadError, type StadError } from '@stad/errors';
import type { Finding } from '@stockholm/findings';
import type { LintToolOptions } from '../tools/eslint.ts';
import type { ToolRun } from '../tools/project-tool.ts';
import type { Changes } from './changed-lines.ts';
import { mendable } from './mend-text.ts';

interface CodeRunOptions {
  changes: Changes | undefined;
  save: ((path: string, uri: string, text: string) => Promise<void>) | undefined;
}

const maxRounds = 10;

/** Runs a lint tool of the project, and again after each round of mending. */
export async function judgeCode(tool: (options: LintToolOptions) => Promise<ToolRun>, options: LintToolOptions, { changes, save }: CodeRunOptions): Promise<ToolRun> {
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
