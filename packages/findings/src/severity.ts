import { StadError } from '@stad/errors';
import { currentEdition, editions, isEdition } from './editions.ts';
import type { Certainty, Impact, Severity } from './finding.ts';

type SeverityTable = Readonly<Record<Impact, Readonly<Record<Certainty, Severity>>>>;

/** How certain and how harmful, never taste. One table per edition: a frozen one is not touched again. */
const severityTables: Readonly<Record<string, SeverityTable>> = {
  '2026.1': {
    harm: { certain: 'error', likely: 'warning', ask: 'warning' },
    barrier: { certain: 'error', likely: 'warning', ask: 'info' },
    fault: { certain: 'error', likely: 'warning', ask: 'info' },
    advice: { certain: 'warning', likely: 'info', ask: 'info' },
  },
};

/** Why a content rule may stop a build. */
export interface ContentErrorRule {
  rule: string;
  /** `decidable`: a formal test such as a checksum. `judged`: at least 100 judged true hits and none false. */
  ground: 'decidable' | 'judged';
  source: string;
}

/** The closed list of content rules that may be errors. All others stop at a warning, however certain they are. */
export const contentErrorRules: readonly ContentErrorRule[] = [
  {
    rule: 'content/no-personnummer',
    ground: 'decidable',
    source: 'A personnummer has a date and a check digit (Luhn): Folkbokföringslagen (1991:481) 18 §.',
  },
];

/**
 * The severity of a rule's findings in an edition.
 *
 * @param rule - Its id with namespace, and what it declares of impact and certainty.
 * @param edition - An edition's id; default {@link currentEdition}.
 * @throws StadError `UNKNOWN_EDITION`.
 */
export function severityOf(
  rule: { id: string; impact: Impact; certainty: Certainty },
  edition: string = currentEdition,
): Severity {
  const table = severityTables[edition];
  if (table === undefined || !isEdition(edition)) {
    throw new StadError({
      code: 'UNKNOWN_EDITION',
      what: `There is no edition ${edition}`,
      why: `This version knows ${editions.map(({ id }) => id).join(', ')}`,
      remedy: 'Name one of them, or upgrade stad.',
    });
  }
  const severity = table[rule.impact][rule.certainty];
  const mayBeError = !rule.id.startsWith('content/') || contentErrorRules.some((entry) => entry.rule === rule.id);
  return severity === 'error' && !mayBeError ? 'warning' : severity;
}
