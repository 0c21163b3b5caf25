/** Which part of how many, from 1. */
export interface Shard {
  part: number;
  of: number;
}

/** Reads `1/3`; undefined when it is not a part of a whole. */
export function shardOf(text: string): Shard | undefined {
  const [part = 0, of = 0] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text)?.slice(1).map(Number) ?? [];
  return part < 1 || part > of ? undefined : { part, of };
}

/** A shard's files: every n-th by name, so that the parts are equal whatever the folders hold. */
export function ofShard<File extends { uri: string }>(files: readonly File[], { part, of }: Shard): File[] {
  return [...files].sort((a, b) => (a.uri < b.uri ? -1 : 1)).filter((_, index) => index % of === part - 1);
}
