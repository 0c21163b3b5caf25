import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StadError } from '@stad/errors';
import type { Finding } from '@stockholm/findings';

/** Key of a hit, and whether a person found it true. */
export type Judgements = ReadonlyMap<string, boolean>;

const folder = join(import.meta.dirname, '../../judgements');
const keyLength = 12;
const line = /^([0-9a-f]{12})\t(true|false)\t(\S.*)$/u;

/** Names a hit without its words: see judgements/README.md. A finding on a whole text has no words, and the text's name stands in for them. */
export const keyOf = ({ fingerprint, location }: Finding): string =>
  (location.kind === 'file' ? createHash('sha256').update(`${fingerprint} ${location.uri}`).digest('hex') : fingerprint).slice(0, keyLength);

/** The rules that somebody has judged hits of, without namespace. */
export const judgedRules = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tsv')).map((name) => name.slice(0, -'.tsv'.length));

/**
 * What a person has said of a rule's hits.
 *
 * @param rule Without namespace.
 * @throws StadError `JUDGEMENT_BROKEN` where a line has not its three columns, or a hit two verdicts.
 */
export function readJudgements(rule: string): Judgements {
  const path = join(folder, `${rule}.tsv`);
  const verdicts = new Map<string, boolean>();
  if (!existsSync(path)) return verdicts;
  for (const [index, text] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (text === '') continue;
    const [, key, verdict] = line.exec(text) ?? [];
    const broken = key === undefined ? 'It is not key, true or false, and a reason, with tabs between' : verdicts.has(key) && verdicts.get(key) !== (verdict === 'true') ? 'The same hit has another verdict further up' : undefined;
    if (key === undefined || broken !== undefined) {
      throw new StadError({ code: 'JUDGEMENT_BROKEN', what: `judgements/${rule}.tsv:${index + 1} can't be read`, why: broken ?? '', remedy: 'Mend the line; judgements/README.md says what it holds.' });
    }
    verdicts.set(key, verdict === 'true');
  }
  return verdicts;
}

export interface Precision {
  judged: number;
  right: number;
  unjudged: number;
}

/** How many of the hits that the rule makes today are judged, and found true. Hits that share a key share a verdict, and count each. */
export function precisionOf(findings: readonly Finding[], judgements: Judgements): Precision {
  const verdicts = findings.map((finding) => judgements.get(keyOf(finding)));
  const judged = verdicts.filter((verdict) => verdict !== undefined).length;
  return { judged, right: verdicts.filter((verdict) => verdict === true).length, unjudged: findings.length - judged };
}
