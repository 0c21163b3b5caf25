import type { Certainty, Finding, Impact, Severity } from './finding.ts';
import { groupBy } from './group-by.ts';
import { isNew } from './is-new.ts';
import { compareFindings } from './sort.ts';

/** How pressing it is, in the order that a writer takes them: errors must be mended, warnings should be, infos are tips. */
export type DigestLevel = 'must' | 'should' | 'tip';

/** All that one rule remarks on at one level. */
export interface DigestEntry {
  level: DigestLevel;
  /** The rule's id: `content/no-personnummer`. */
  rule: string;
  /** At how many places, in all files together. */
  places: number;
  /** The first of them in the order of the report: its message says what is wrong and what to do. */
  first: Finding;
}

/** What to begin with. */
export interface Digest {
  /** Worst first, at most as many as asked for. */
  entries: DigestEntry[];
  /** What there was no room for. */
  left: { rules: number; places: number };
}

export type DigestLang = 'sv' | 'en';

/** The levels, most pressing first. */
export const digestLevels: readonly DigestLevel[] = ['must', 'should', 'tip'];

/** What each level is called, as a heading. */
export const digestTitles: Readonly<Record<DigestLang, Readonly<Record<DigestLevel, string>>>> = {
  sv: { must: 'Måste rättas', should: 'Bör ändras', tip: 'Tips' },
  en: { must: 'Must be corrected', should: 'Should be changed', tip: 'Tips' },
};

const levelOf: Readonly<Record<Severity, DigestLevel>> = { error: 'must', warning: 'should', info: 'tip' };
/** What a finding does to the reader, worst first. */
export const impacts: readonly Impact[] = ['harm', 'barrier', 'fault', 'advice'];
const certainties: readonly Certainty[] = ['certain', 'likely', 'ask'];
/** As many as one takes in at a glance, and mends in one sitting. */
const mostEntries = 10;

/** Zero for the worst. The tools' remarks on a run are the least of what a writer wants to know. */
const weights: readonly ((entry: DigestEntry) => number)[] = [
  ({ level }) => digestLevels.indexOf(level),
  ({ first }) => (first.tool === 'stad' ? 1 : 0),
  ({ first }) => impacts.indexOf(first.impact),
  ({ first }) => certainties.indexOf(first.certainty),
  ({ places }) => -places,
];

function compareEntries(a: DigestEntry, b: DigestEntry): number {
  for (const weight of weights) {
    const difference = weight(a) - weight(b);
    if (difference !== 0) return difference;
  }
  return a.rule < b.rule ? -1 : 1;
}

/**
 * The findings as a short list that someone who writes understands: one entry per rule and level, worst first (level,
 * impact, certainty, number of places), each with its first place. Print the entries under the {@link digestTitles} of
 * their levels; a level without entries has none.
 *
 * Leaves out what is suppressed, what was there before, and remarks on the project rather than on a text (`stad` without
 * an edition). Runs in a browser.
 *
 * @param findings - In any order.
 * @param most - The most entries in all. Default 10.
 */
export function digest(findings: readonly Finding[], most: number = mostEntries): Digest {
  const counted = findings.filter((finding) => isNew(finding) && !(finding.tool === 'stad' && finding.location.kind === 'project'));
  const groups = groupBy(counted, ({ severity, rule }) => `${severity} ${rule}`);
  const entries = [...groups.values()]
    .map((group): DigestEntry => {
      const first = group.reduce((least, finding) => (compareFindings(finding, least) < 0 ? finding : least));
      return { level: levelOf[first.severity], rule: first.rule, places: group.length, first };
    })
    .sort(compareEntries);
  const left = entries.slice(most);
  return {
    entries: entries.slice(0, most),
    left: { rules: left.length, places: left.reduce((sum, { places }) => sum + places, 0) },
  };
}
