import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Report } from '@stockholm/findings';
import { shardOf } from '../check/shard.ts';
import type { Problems } from '../problems.ts';

async function readReport(cwd: string, name: string, problems: Problems): Promise<Report> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, name), 'utf8');
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? problems.fileNotFound(name) : problems.unreadable(name, error);
  }
  let report: Partial<Report> | null;
  try {
    report = JSON.parse(text) as Partial<Report> | null;
  } catch (cause) {
    throw problems.notAReport(name, cause);
  }
  const isWhole = report?.schemaVersion === 1 && [report.findings, report.documents, report.errors].every(Array.isArray) && typeof report.run?.shard === 'string' && typeof report.summary === 'object';
  if (!isWhole) throw problems.notAReport(name);
  return report as Report;
}

/**
 * The reports of all shards of one run, in their order.
 *
 * @param names From the working folder.
 * @throws StadError `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `NOT_A_SHARD`, `SHARDS_MISMATCH`, `SHARDS_MISSING`.
 */
export async function readReports(names: readonly string[], cwd: string, problems: Problems): Promise<Report[]> {
  const parts = new Map<number, { name: string; report: Report }>();
  let whole: { of: number; said: string } | undefined;
  for (const name of names) {
    const report = await readReport(cwd, name, problems);
    const shard = shardOf(report.run.shard ?? '');
    if (shard === undefined) throw problems.notAReport(name);
    // What all parts of one run have in common.
    const said = JSON.stringify([shard.of, report.run.toolVersion, report.run.edition, report.run.since]);
    whole ??= { of: shard.of, said };
    if (whole.said !== said || parts.has(shard.part)) throw problems.shardsMismatch(name);
    parts.set(shard.part, { name, report });
  }
  const of = whole?.of ?? 0;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !parts.has(part));
  if (missing.length > 0) throw problems.shardsMissing(missing.map((part) => `${part}/${of}`));
  return [...parts].sort(([a], [b]) => a - b).map(([, { report }]) => report);
}
