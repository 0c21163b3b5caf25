import { parseArgs } from 'node:util';
import { StadError } from '@stad/errors';

export interface EvidenceOptions {
  /** Components by name; all when there are none. */
  only: readonly string[];
  force: boolean;
  accept: boolean;
  pictures: boolean;
  merge: boolean;
  help: boolean;
  /** Which part of how many, from 1. */
  shard?: { part: number; of: number };
}

/** What `--help` says. */
export const help = `npm run evidence -- [options]

Measures the stories of every component that has changed, and writes what was found to packages/react/src.

  --only Button Alert   these components
  --force               also what has not changed
  --accept              take new screenshots where they differ
  --pictures            also a picture of each story in each mode, in apps/storybook/.stad-cache/evidence
  --shard 1/3           only this part of the components, written to a file of its own
  --merge               join what the parts have written; measures nothing
  --help                these lines`;

const wrong = (what: string): StadError => new StadError({ code: 'EVIDENCE_OPTIONS', what, remedy: 'npm run evidence -- --help tells what there is.' });

function shardOf(text: string): { part: number; of: number } {
  const [part = 0, of = 0] = /^(\d{1,3})\/(\d{1,3})$/u.exec(text)?.slice(1).map(Number) ?? [];
  if (part < 1 || part > of) throw wrong(`--shard ${text} is not a part of a whole, such as 1/3, 2/3 or 3/3`);
  return { part, of };
}

const flag = { type: 'boolean', default: false } as const;

/**
 * Reads the command line.
 *
 * @param words - Without the program's own.
 * @throws StadError EVIDENCE_OPTIONS when they say something that is not an option
 */
export function readOptions(words: readonly string[]): EvidenceOptions {
  let values, positionals;
  try {
    ({ values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { only: { type: 'string', multiple: true, default: [] }, force: flag, accept: flag, pictures: flag, merge: flag, help: flag, shard: { type: 'string' } },
    }));
  } catch (error) {
    throw wrong(error instanceof Error ? error.message.split('\n')[0]! : String(error));
  }
  const { shard, only, ...flags } = values;
  // `--only Button Alert`: the names after the first stand by themselves.
  if (positionals.length > 0 && only.length === 0) throw wrong(`${positionals.join(' ')} belongs to no option; components stand after --only`);
  return { ...flags, only: [...only, ...positionals], ...(shard !== undefined && { shard: shardOf(shard) }) };
}
