import { lintText } from '../engine/lint.ts';
import { examplesOf, explainRule, reasonOf } from '../explain.ts';
import { allRules } from '../rules/all-rules.ts';
import { themes, type ThemeId } from './themes.ts';

/** A short text to say yes or no to: does it need a change? */
export interface ExerciseItem {
  /** The rule that it is an example of. */
  rule: string;
  /** The rule's title. */
  title: string;
  text: string;
  isFaulty: boolean;
  /** What is wrong: offsets in `text`, UTF-16. Empty in a text that is right. */
  marks: { start: number; end: number }[];
  /** What the rule says of it. */
  message: string | undefined;
  /** The same said better. */
  better: string | undefined;
  /** Why the rule exists. */
  why: string;
}

export interface ExerciseOptions {
  /** Default: all. */
  theme?: ThemeId;
  /** The same seed gives the same exercise. */
  seed: number;
  /** Fewer where the theme has not so many. Default 8: about five minutes. */
  items?: number;
}

/** Longer examples are read, not judged at a glance. */
const longest = 240;

/** A number from 0 to 1 for each call: a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Examples of the rule that can be shown as they stand: plain text, short. */
function plainExamples(id: string, name: 'Fel' | 'Rätt'): string[] {
  return examplesOf(id, name)
    .filter(({ lang, hasOptions, code }) => lang === 'text' && !hasOptions && code.length <= longest)
    .map(({ code }) => code);
}

function itemOf(id: string, isFaulty: boolean, random: () => number): ExerciseItem | undefined {
  const rule = allRules.find(({ meta }) => meta.id === id);
  const explanation = explainRule(id);
  if (rule === undefined || explanation === undefined) return undefined;
  const profile = rule.meta.profiles?.[0];
  const judge = (text: string) => lintText(text, { uri: '', format: 'text', ...(profile === undefined ? {} : { profile }) }).findings;
  const faulty = plainExamples(id, 'Fel');
  const sound = plainExamples(id, 'Rätt');
  const base = { rule: id, title: explanation.title, why: reasonOf(id) };
  if (isFaulty) {
    for (const text of shuffled(faulty, random)) {
      const own = judge(text).filter(({ rule: of, location }) => of === id && location.kind === 'text');
      if (own.length === 0) continue;
      // Examples come in pairs where a page has as many of both.
      const better = faulty.length === sound.length ? sound[faulty.indexOf(text)] : undefined;
      return { ...base, text, isFaulty, marks: own.flatMap(({ location }) => (location.kind === 'text' ? [rangeIn(text, location)] : [])), message: own[0]?.message, better };
    }
    return undefined;
  }
  // What one rule calls right another may not.
  const text = shuffled(sound, random).find((one) => judge(one).length === 0);
  return text === undefined ? undefined : { ...base, text, isFaulty, marks: [], message: undefined, better: undefined };
}

function rangeIn(text: string, { line, column, endLine, endColumn }: { line: number; column: number; endLine: number; endColumn: number }): { start: number; end: number } {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  return { start: (starts[line - 1] ?? 0) + column - 1, end: (starts[endLine - 1] ?? 0) + endColumn - 1 };
}

/** Of every ten texts so many need a change. */
const faulty = 6;

/**
 * Short texts to judge, drawn from the rules' own examples: somewhat more that need a change than not, no rule twice, each with its
 * answer explained. Swedish. None of a theme whose examples are not plain text: {@link exerciseThemes}.
 */
export function exercise({ theme, seed, items = 8 }: ExerciseOptions): ExerciseItem[] {
  const random = seeded(seed);
  const ids = shuffled(
    themes.filter(({ id }) => theme === undefined || id === theme).flatMap(({ rules }) => rules),
    random,
  );
  const plan = shuffled(Array.from({ length: items }, (_, index) => index * 10 < items * faulty), random);
  const drawn: ExerciseItem[] = [];
  // A rule that has no example of the kind whose turn it is may have its turn later, with what it has.
  for (const mustBeAsPlanned of [true, false]) {
    for (const id of ids) {
      const wanted = plan[drawn.length];
      if (wanted === undefined) return drawn;
      if (drawn.some(({ rule }) => rule === id)) continue;
      const item = itemOf(id, wanted, random) ?? (mustBeAsPlanned ? undefined : itemOf(id, !wanted, random));
      if (item !== undefined) drawn.push(item);
    }
  }
  return drawn;
}

/** So few are no exercise. */
const fewest = 4;

/** The themes to practise on. */
export const exerciseThemes: readonly { id: ThemeId; title: string }[] = themes.filter(
  ({ rules }) => rules.filter((id) => plainExamples(id, 'Fel').length > 0).length >= fewest,
);
