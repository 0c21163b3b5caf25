import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StadError } from '@stad/errors';
import type { EvidenceFile } from '@stockholm/storybook-addon';
import { readEvidence } from './evidence-file.ts';

/** Where part 1 of 3 is written: `part-1-of-3.json`. */
export const partPath = (folder: string, { part, of }: { part: number; of: number }): string => join(folder, `part-${part}-of-${of}.json`);

/** Those of a list that belong to a part: every third, so that neighbours of the same weight are spread. */
export const ofPart = <Item>(items: readonly Item[], { part, of }: { part: number; of: number }): Item[] => items.filter((_, at) => at % of === part - 1);

/**
 * Joins the parts that shards have written into the evidence that was there.
 *
 * @throws StadError NO_PARTS when there are none, PARTS_MIXED when they are of different divisions, PARTS_MISSING when
 * some of them are not there
 */
export async function mergeParts(folder: string, evidence: EvidenceFile): Promise<{ evidence: EvidenceFile; parts: string[] }> {
  const names = await readdir(folder).catch(() => []);
  const parts = names.flatMap((name) => {
    const [, part, of] = /^part-(\d+)-of-(\d+)\.json$/u.exec(name) ?? [];
    return part === undefined ? [] : [{ part: Number(part), of: Number(of), path: join(folder, name) }];
  });
  const [first] = parts;
  if (first === undefined) throw new StadError({ code: 'NO_PARTS', what: `There are no parts to join in ${folder}`, remedy: 'Run npm run evidence -- --shard 1/2 and --shard 2/2 first.' });
  if (parts.some(({ of }) => of !== first.of)) {
    throw new StadError({ code: 'PARTS_MIXED', what: `${folder} has parts of different divisions`, remedy: 'Delete those of the older one, then join.' });
  }
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((part) => !parts.some((known) => known.part === part));
  if (missing.length > 0) {
    throw new StadError({ code: 'PARTS_MISSING', what: `Part ${missing.join(', ')} of ${first.of} is not in ${folder}`, remedy: `Run npm run evidence -- --shard ${missing[0]}/${first.of}.` });
  }
  const components = { ...evidence.components };
  for (const { path } of parts) Object.assign(components, (await readEvidence(path)).components);
  return { evidence: { ...evidence, components }, parts: parts.map(({ path }) => path) };
}

export async function removeParts(parts: readonly string[]): Promise<void> {
  for (const path of parts) await rm(path, { force: true });
}
