import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { StadError } from '@stad/errors';
import type { EvidenceMode, GonePart, JudgedQuestion } from '@stockholm/storybook-addon';
import type { AxeQuestion } from './axe.ts';

/** What a person has judged, by `packages/react/src/judged.json`. */
export interface Judgements {
  cannotTell: readonly CannotTellJudgement[];
  mayGo: readonly GonePart[];
  /** Of the whole file. */
  hash: string;
}

/** A question of axe's that was judged once. `story` and `selector` are patterns where `*` stands for anything; without them, all. */
export type CannotTellJudgement = Omit<JudgedQuestion, 'elements'> & { component: string };

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);
/** Modes where a part may be missing on purpose. */
const goneModes = new Set<unknown>(['print', 'reflow-320', 'zoom-400', 'no-js'] satisfies EvidenceMode[]);

function faultsOf(content: unknown): string[] {
  const { schemaVersion, cannotTell, mayGo } = (content ?? {}) as Record<string, unknown>;
  if (schemaVersion !== 1) return ['schemaVersion is not 1.'];
  if (!Array.isArray(cannotTell) || !Array.isArray(mayGo)) return ['It has no lists cannotTell and mayGo.'];
  const faults: string[] = [];
  for (const [at, entry] of (cannotTell as Record<string, unknown>[]).entries()) {
    const whole = ['component', 'rule', 'reason', 'by'].every((name) => isText(entry[name])) && ['story', 'selector'].every((name) => entry[name] === undefined || isText(entry[name]));
    if (!whole || !isDate(entry['date']) || !['passed', 'failed'].includes(String(entry['verdict']))) faults.push(`cannotTell[${at}] has no component, rule, verdict (passed or failed), reason, by and date.`);
  }
  for (const [at, entry] of (mayGo as Record<string, unknown>[]).entries()) {
    if (!goneModes.has(entry['mode']) || !['selector', 'reason', 'by'].every((name) => isText(entry[name])) || !isDate(entry['date'])) faults.push(`mayGo[${at}] has no mode (print, reflow-320, zoom-400 or no-js), selector, reason, by and date.`);
  }
  return faults;
}

/**
 * Reads what people have judged.
 *
 * @throws StadError JUDGEMENTS_BROKEN when the file is not what `judged.schema.json` says.
 */
export async function readJudgements(path: string): Promise<Judgements> {
  const text = await readFile(path, 'utf8');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new StadError({ code: 'JUDGEMENTS_BROKEN', what: `${path} can't be read`, why: error instanceof Error ? error.message : String(error), remedy: 'Write it as judged.schema.json says.', uri: path });
  }
  const faults = faultsOf(content);
  if (faults.length > 0) throw new StadError({ code: 'JUDGEMENTS_BROKEN', what: `${path} can't be used`, why: faults.join(' '), remedy: 'Write it as judged.schema.json says.', uri: path });
  const { cannotTell, mayGo } = content as Judgements;
  return { cannotTell, mayGo, hash: createHash('sha256').update(JSON.stringify([cannotTell, mayGo])).digest('hex').slice(0, 16) };
}

/** Whether a text is what a pattern says, where `*` stands for anything. */
export function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const [first = '', ...rest] = parts;
  if (!text.startsWith(first)) return false;
  if (rest.length === 0) return text === first;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** The judgement that answers a question, the narrowest first in the file. */
export function judgementOf(judgements: Judgements, component: string, story: string, { rule, target }: AxeQuestion): CannotTellJudgement | undefined {
  return judgements.cannotTell.find((entry) => entry.component === component && entry.rule === rule && matches(entry.story ?? '*', story) && matches(entry.selector ?? '*', target));
}
