import { StadError } from '@stad/errors';
import type { Finding } from './finding.ts';
import { isAcrossTexts } from './may-block.ts';

/** One finding that a project has decided to live with for now. */
export interface BaselineEntry {
  rule: string;
  fingerprint: string;
  /** Which of several with the same rule and fingerprint, from 1: the one after the last is new. */
  n: number;
  /** Where it was. A hint for a reader, and the place of a measure; other findings match wherever they have moved. */
  uri: string;
  /** Why it is let be. */
  reason: string;
  /** Of a measure such as readability: how bad it may be. */
  value?: number;
}

/** How bad a text is by a rule that measures the whole of it; undefined for all other findings. More is worse. */
export type MeasureOf = (finding: Finding) => number | undefined;

const noMeasures: MeasureOf = () => undefined;
const uriOf = ({ location }: Finding): string => ('uri' in location ? location.uri : '');
const keyOf = ({ rule, fingerprint }: { rule: string; fingerprint: string }): string => `${rule}\u0000${fingerprint}`;

/**
 * Whether a finding may be let be: not what harms somebody, such as a personnummer, nor what is said of the run itself or of
 * several texts together, nor what is suppressed already.
 */
export const canBeBaselined = (finding: Finding): boolean => finding.impact !== 'harm' && finding.tool !== 'stad' && finding.suppression === undefined && !isAcrossTexts(finding);

function broken(uri: string, line: number, why: string, cause?: unknown): StadError {
  return new StadError({ code: 'BASELINE_BROKEN', uri, what: `${uri} has a fault on line ${line}`, why, remedy: 'Correct the line, or make the file anew with stad baseline create.', cause });
}

/**
 * Reads a `stad.baseline.jsonl`: one JSON object a line. Blank lines, CRLF and a byte order mark do no harm.
 *
 * @param uri Name of the file, for errors.
 * @throws StadError `BASELINE_BROKEN`.
 */
export function parseBaseline(text: string, uri: string): BaselineEntry[] {
  const entries: BaselineEntry[] = [];
  for (const [index, line] of text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u).entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw broken(uri, index + 1, 'It is not JSON', cause);
    }
    const { rule, fingerprint, n, uri: place, reason, value: measure } = (value ?? {}) as Record<string, unknown>;
    const isWhole =
      typeof rule === 'string' && typeof fingerprint === 'string' && Number.isInteger(n) && (n as number) > 0 && typeof place === 'string' &&
      typeof reason === 'string' && reason.trim() !== '' && (measure === undefined || typeof measure === 'number');
    if (!isWhole) throw broken(uri, index + 1, 'It has no rule, fingerprint, n (from 1), uri and reason');
    entries.push({ rule, fingerprint, n: n as number, uri: place, reason, ...(typeof measure === 'number' && { value: measure }) });
  }
  return entries;
}

const order = ({ uri, rule, fingerprint, n }: BaselineEntry): string => [uri, rule, fingerprint, String(n).padStart(9, '0')].join('\u0000');

/** The file's text: a line an entry, in an order that is the same on every machine. Empty without entries. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  return entries
    .map((entry) => ({ entry, key: order(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry: { rule, fingerprint, n, uri, reason, value } }) => `${JSON.stringify({ rule, fingerprint, n, uri, reason, ...(value !== undefined && { value }) })}\n`)
    .join('');
}

/** Finds for each finding the entry that lets it be; each entry is used once. */
class Matcher {
  readonly #waiting = new Map<string, BaselineEntry[]>();
  readonly #measures: BaselineEntry[];
  readonly #measureOf: MeasureOf;

  constructor(entries: readonly BaselineEntry[], measureOf: MeasureOf) {
    this.#measureOf = measureOf;
    this.#measures = entries.filter(({ value }) => value !== undefined);
    for (const entry of entries.filter(({ value }) => value === undefined).sort((a, b) => a.n - b.n)) {
      const waiting = this.#waiting.get(keyOf(entry));
      if (waiting === undefined) this.#waiting.set(keyOf(entry), [entry]);
      else waiting.push(entry);
    }
  }

  /** The entry of a finding; `worse` when it is a measure that has got worse than the entry lets it be. */
  match(finding: Finding): { entry: BaselineEntry; worse: boolean } | undefined {
    if (!canBeBaselined(finding)) return undefined;
    const value = this.#measureOf(finding);
    if (value === undefined) {
      const entry = this.#waiting.get(keyOf(finding))?.shift();
      return entry && { entry, worse: false };
    }
    const same = (entry: BaselineEntry): boolean => entry.rule === finding.rule;
    const at = this.#measures.findIndex((entry) => same(entry) && entry.uri === uriOf(finding));
    const index = at >= 0 ? at : this.#measures.findIndex((entry) => same(entry) && entry.fingerprint === finding.fingerprint);
    const [entry] = index >= 0 ? this.#measures.splice(index, 1) : [];
    return entry && { entry, worse: value > (entry.value ?? 0) };
  }
}

/**
 * The same findings, each told whether it is `new` or was there before (`unchanged`). A finding matches by rule and fingerprint, so it
 * may move; of several alike as many are let be as the baseline has. A measure of a whole text matches by its file (or heading, when
 * the file has been renamed) and is let be while it is no worse. What was `unchanged` stays so.
 *
 * @param findings In the report's order.
 */
export function applyBaseline(findings: readonly Finding[], entries: readonly BaselineEntry[], measureOf: MeasureOf = noMeasures): Finding[] {
  const matcher = new Matcher(entries, measureOf);
  return findings.map((finding) => {
    const known = matcher.match(finding);
    const isKnown = finding.baselineState === 'unchanged' || (known !== undefined && !known.worse);
    return { ...finding, baselineState: isKnown ? 'unchanged' : 'new' };
  });
}

export interface BaselineChange {
  entries: BaselineEntry[];
  added: number;
  removed: number;
}

export interface BaselineOptions {
  /** Why the new ones are let be; without it none is added. */
  reason?: string;
  measureOf?: MeasureOf;
  /** Whether a rule has been run: what was not looked for is not gone. */
  hasRun?: (rule: string) => boolean;
}

/**
 * The baseline after a run: entries of what is gone are removed, measures that got better are lowered, and with a reason what is new
 * is added. Without a reason it only shrinks.
 *
 * @param findings In the report's order.
 */
export function nextBaseline(findings: readonly Finding[], before: readonly BaselineEntry[], { reason, measureOf = noMeasures, hasRun = () => true }: BaselineOptions): BaselineChange {
  const matcher = new Matcher(before, measureOf);
  const used = new Set<BaselineEntry>();
  const kept: BaselineEntry[] = [];
  let added = 0;
  for (const finding of findings) {
    if (!canBeBaselined(finding)) continue;
    const known = matcher.match(finding);
    const value = measureOf(finding);
    const { rule, fingerprint } = finding;
    const found = { rule, fingerprint, n: 0, uri: uriOf(finding), ...(value !== undefined && { value }) };
    if (known !== undefined) {
      used.add(known.entry);
      if (known.worse && reason === undefined) kept.push(known.entry);
      else kept.push({ ...found, reason: known.worse ? (reason as string) : known.entry.reason });
      if (known.worse && reason !== undefined) added += 1;
    } else if (reason !== undefined) {
      kept.push({ ...found, reason });
      added += 1;
    }
  }
  const unlooked = before.filter((entry) => !used.has(entry) && !hasRun(entry.rule));
  const counts = new Map<string, number>();
  const entries = [...kept, ...unlooked].map((entry) => {
    const n = (counts.get(keyOf(entry)) ?? 0) + 1;
    counts.set(keyOf(entry), n);
    return { ...entry, n };
  });
  return { entries, added, removed: before.length - used.size - unlooked.length };
}
