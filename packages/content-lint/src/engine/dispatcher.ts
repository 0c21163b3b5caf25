import type { AnalysedUnit } from '../analysis/analyse.ts';
import { Landmarks } from '../analysis/landmarks.ts';
import type { Token } from '../analysis/tokens.ts';
import type { UnitKind } from '../text-unit.ts';
import type { PatternTrigger, WordTrigger } from './rule.ts';
import type { Running } from './running.ts';
import { type WordIndex, wokenBy, wordsFor } from './word-index.ts';

/** An expression, and what it wakes: triggers of its own, or else a rule's `unit`. */
interface Pattern {
  pattern: RegExp;
  wakes: { rule: Running; trigger: PatternTrigger | undefined }[];
}

/** Shows a unit to all its rules: one map of words for them together, and expressions only where they can match. */
export class Dispatcher {
  /** Which of `#wakes` a word wakes. */
  readonly #words: WordIndex;
  readonly #wakes: readonly Wake[];
  readonly #patterns: readonly Pattern[];
  readonly #landmarks: Landmarks;
  readonly #onFigure: Running[];
  readonly #onLink: Running[];
  readonly #onUnit: ByKind;
  readonly #onSentence: ByKind;

  constructor(running: readonly Running[]) {
    this.#wakes = running.flatMap((rule) => (rule.triggers.words ?? []).map(({ oneOf, followedBy, visit }) => ({ rule, oneOf, followedBy, visit })));
    this.#patterns = patternsOf(running);
    this.#words = wordsFor(this.#wakes);
    this.#landmarks = landmarksFor(this.#patterns.map(({ pattern }) => pattern));
    this.#onFigure = running.filter(({ triggers }) => triggers.figure !== undefined);
    this.#onLink = running.filter(({ triggers }) => triggers.link !== undefined);
    this.#onUnit = new ByKind(running.filter(({ triggers }) => triggers.unit !== undefined && triggers.where === undefined));
    this.#onSentence = new ByKind(running.filter(({ triggers }) => triggers.sentence !== undefined));
  }

  show(unit: AnalysedUnit): void {
    if (this.#words.size > 0) this.#showWords(unit);
    if (this.#patterns.length > 0) this.#showMatches(unit);
    if (this.#onFigure.length > 0) this.#showFigures(unit);
    if (this.#onLink.length > 0 && unit.unit.links !== undefined) this.#showLinks(unit);
    const { rules: onSentence, fewestWords } = this.#onSentence.of(unit.unit.kind);
    if (unit.tokens.length >= fewestWords) this.#showSentences(unit, onSentence);
    for (const rule of this.#onUnit.of(unit.unit.kind).rules) {
      if (rule.hasFailed) continue;
      try {
        rule.triggers.unit?.(unit);
      } catch (cause) {
        rule.failed(cause);
      }
    }
  }

  #showWords(unit: AnalysedUnit): void {
    const { tokens } = unit;
    const words = this.#words;
    let next = tokens[0];
    let metNext = next === undefined ? undefined : wokenBy(words, next.word);
    for (let index = 0; index < tokens.length; index += 1) {
      const met = metNext;
      next = tokens[index + 1];
      metNext = next === undefined ? undefined : wokenBy(words, next.word);
      if (met === undefined) continue;
      if (met.always.length > 0) this.#wake(met.always, unit, index);
      if (met.before === undefined || next === undefined || metNext?.isSecond !== true) continue;
      const woken = met.before.get(next.lower);
      if (woken !== undefined) this.#wake(woken, unit, index);
    }
  }

  #wake(numbers: readonly number[], unit: AnalysedUnit, index: number): void {
    for (const number of numbers) {
      const wake = this.#wakes[number] as Wake;
      if (wake.rule.hasFailed) continue;
      try {
        wake.visit(unit, index);
      } catch (cause) {
        wake.rule.failed(cause);
      }
    }
  }

  #showMatches(unit: AnalysedUnit): void {
    for (const index of this.#landmarks.read(unit.text)) {
      const { pattern, wakes } = this.#patterns[index] as Pattern;
      if (pattern.global) showEach(unit, pattern, wakes);
      else showWhere(unit, pattern, wakes);
    }
  }

  #showFigures(unit: AnalysedUnit): void {
    for (const figure of unit.figures) {
      for (const rule of this.#onFigure) {
        if (rule.hasFailed) continue;
        try {
          rule.triggers.figure?.(unit, figure);
        } catch (cause) {
          rule.failed(cause);
        }
      }
    }
  }

  #showLinks(unit: AnalysedUnit): void {
    for (const link of unit.links) {
      for (const rule of this.#onLink) {
        if (rule.hasFailed) continue;
        try {
          rule.triggers.link?.(unit, link);
        } catch (cause) {
          rule.failed(cause);
        }
      }
    }
  }

  #showSentences(unit: AnalysedUnit, rules: readonly Running[]): void {
    let first = 0;
    for (const sentence of unit.sentences) {
      let end = first;
      while (end < unit.tokens.length && (unit.tokens[end] as Token).start < sentence.end) end += 1;
      for (const rule of rules) {
        if (rule.hasFailed || end - first < (rule.triggers.sentenceWords ?? 0)) continue;
        try {
          rule.triggers.sentence?.(unit, sentence, { first, end });
        } catch (cause) {
          rule.failed(cause);
        }
      }
      first = end;
    }
  }
}

/** Rules that share an expression share its matches. */
function patternsOf(running: readonly Running[]): Pattern[] {
  const found = new Map<RegExp, Pattern>();
  const add = (pattern: RegExp, rule: Running, trigger: PatternTrigger | undefined): void => {
    const known = found.get(pattern);
    if (known === undefined) found.set(pattern, { pattern, wakes: [{ rule, trigger }] });
    else known.wakes.push({ rule, trigger });
  };
  for (const rule of running) {
    for (const trigger of rule.triggers.patterns ?? []) add(trigger.pattern, rule, trigger);
    if (rule.triggers.where !== undefined) add(rule.triggers.where, rule, undefined);
  }
  return [...found.values()];
}

function showEach(unit: AnalysedUnit, pattern: RegExp, wakes: Pattern['wakes']): void {
  if (wakes.every(({ rule, trigger }) => rule.hasFailed || trigger?.needs?.test(unit.text) === false)) return;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(unit.text); match !== null; match = pattern.exec(unit.text)) {
    const next = pattern.lastIndex;
    for (const { rule, trigger } of wakes) {
      if (rule.hasFailed) continue;
      try {
        trigger?.visit(unit, match);
      } catch (cause) {
        rule.failed(cause);
      }
    }
    pattern.lastIndex = match[0] === '' ? next + 1 : next;
  }
}

function showWhere(unit: AnalysedUnit, pattern: RegExp, wakes: Pattern['wakes']): void {
  const { kind } = unit.unit;
  let isThere: boolean | undefined;
  for (const { rule } of wakes) {
    const { kinds } = rule.triggers;
    if (rule.hasFailed || (kinds !== undefined && !kinds.includes(kind))) continue;
    isThere ??= pattern.test(unit.text);
    if (!isThere) return;
    try {
      rule.triggers.unit?.(unit);
    } catch (cause) {
      rule.failed(cause);
    }
  }
}

/** Rules about a kind of unit. */
interface OfKind {
  rules: readonly Running[];
  /** In a sentence for any of them to be called; without rules more than there are. */
  fewestWords: number;
}

/** Rules by the kinds of unit that they are about. */
class ByKind {
  readonly #rules: readonly Running[];
  readonly #known = new Map<UnitKind, OfKind>();

  constructor(rules: readonly Running[]) {
    this.#rules = rules;
  }

  of(kind: UnitKind): OfKind {
    const known = this.#known.get(kind);
    if (known !== undefined) return known;
    const rules = this.#rules.filter(({ triggers }) => triggers.kinds?.includes(kind) ?? true);
    const made = { rules, fewestWords: Math.min(...rules.map(({ triggers }) => triggers.sentenceWords ?? 0)) };
    this.#known.set(kind, made);
    return made;
  }
}

/** Words, and what to do when one of them is met. */
interface Wake extends WordTrigger {
  rule: Running;
}

const known: Landmarks[] = [];

/** Texts of one run are judged by the same expressions: their landmarks are made ready once. */
function landmarksFor(patterns: readonly RegExp[]): Landmarks {
  const found = known.find((one) => one.isOf(patterns));
  if (found !== undefined) return found;
  const made = new Landmarks(patterns);
  if (known.push(made) > 8) known.shift();
  return made;
}
