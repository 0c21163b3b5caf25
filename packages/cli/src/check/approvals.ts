import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseApprovals, type ApprovalLine, type Finding } from '@stockholm/findings';
import { isStadError } from '@stad/errors';
import { maskSource } from '../private-words.ts';
import { unusedApproval } from '../stad-rules.ts';
import type { RunContext } from './run-context.ts';
import type { Save } from './save-mended.ts';

/** Beside the config: what somebody has looked at and lets stand. */
export const approvalsName = 'stad.godkant.jsonl';

export interface ApprovalsFile {
  path: string;
  text: string;
  lines: readonly ApprovalLine[];
}

/**
 * What is approved in the project; no lines where there is no such file.
 *
 * @throws StadError `APPROVALS_BROKEN`, `FILE_UNREADABLE`.
 */
export async function readApprovals({ root, problems }: RunContext): Promise<ApprovalsFile> {
  const path = resolve(root, approvalsName);
  let text = '';
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw problems.unreadable(approvalsName, error);
  }
  try {
    const lines = parseApprovals(text, approvalsName);
    // The reason is printed with the finding.
    return { path, text, lines: lines.map(({ line, approval }) => ({ line, approval: { ...approval, text: maskSource(approval.text) } })) };
  } catch (error) {
    throw isStadError(error) && error.code === 'APPROVALS_BROKEN' ? problems.approvalsBroken(approvalsName, error) : error;
  }
}

/** Removes the lines that approve nothing, or tells of them where nothing is to be mended. */
export async function dropUnused({ path, text }: ApprovalsFile, unused: readonly ApprovalLine[], save: Save | undefined, { lang }: RunContext): Promise<Finding[]> {
  if (unused.length === 0) return [];
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  if (save === undefined) {
    let start = 0;
    const starts = lines.map((line) => (start += line.length) - line.length);
    return unused.map(({ line, approval }) => unusedApproval(approval, { uri: approvalsName, line, start: starts[line - 1] ?? 0, text: lines[line - 1] ?? '' }, lang));
  }
  const dropped = new Set(unused.map(({ line }) => line));
  await save(path, approvalsName, lines.filter((_, index) => !dropped.has(index + 1)).join(''));
  return [];
}
