import type { Requirement } from '@stockholm/findings';

const criterion = /^wcag(\d)(\d)(\d{1,2})$/u;
const clause = /^EN-(\d+(?:\.\d+)+)$/u;

/** Success criteria and clauses of EN 301 549, read from the tags of an axe rule: axe keeps them, so we keep no table. */
export function requirementOf(tags: readonly string[]): Requirement | undefined {
  const wcag = tags.flatMap((tag) => {
    const match = criterion.exec(tag);
    return match === null ? [] : [`${match[1]}.${match[2]}.${match[3]}`];
  });
  const en301549 = tags.flatMap((tag) => clause.exec(tag)?.[1] ?? []);
  if (wcag.length === 0 && en301549.length === 0) return undefined;
  return { ...(wcag.length > 0 && { wcag }), ...(en301549.length > 0 && { en301549 }) };
}
