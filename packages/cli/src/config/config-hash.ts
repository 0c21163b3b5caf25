import { sha256 } from '@stockholm/findings';

/** Keys in one order, so that two ways to write a config hash alike. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]));
}

/** SHA-256 of all that decides how a run judges, hex. */
export function configHash(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(canonical(parts)));
}
