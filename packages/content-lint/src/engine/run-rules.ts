import { fingerprintOf, type Edit, type Finding, type Location, type Suggestion } from '@stockholm/findings';
import { type AnalysedUnit, type DocumentAnalysis, proseOf } from '../analysis/analyse.ts';
import { Landmarks } from '../analysis/landmarks.ts';
import { maskText, maskWords, touchesPrivate } from '../analysis/private-spans.ts';
import type { Token } from '../analysis/tokens.ts';
import type { Dictionary } from './dictionary.ts';
import type { Notation } from './join-findings.ts';
import type { ContentFact } from './fact.ts';
import { locationIn, sourceEdits } from './place.ts';
import type { UnitKind } from '../text-unit.ts';
import type { MessageLanguage, PatternTrigger, RuleContext, RuleReport, Triggers, WordTrigger } from './rule.ts';
import type { Profile } from './profile.ts';
import type { ResolvedRule } from './settings.ts';
import { type WordIndex, wokenBy, wordsFor } from './word-index.ts';

export interface RunOptions {
  uri: string;
  lang: MessageLanguage;
  profile: Profile;
  dictionary?: Dictionary | undefined;
}

/** A finding with the source offsets that suppressions need. */
export interface PlacedFinding {
  finding: Finding;
  /** Source offset; undefined for a finding of the whole file. */
  start: number | undefined;
  /** Of a rule of notation: what it needs to be joined with another's. */
  notation?: Notation;
}

/** A fact with the source offset that suppressions need. */
export interface PlacedFact {
  fact: ContentFact;
  start: number;
}

/** A rule at work on a document. */
class Running {
  readonly resolved: ResolvedRule;
  readonly triggers: Triggers = {};
  readonly #collector: Collector;
  #hasFailed = false;

  constructor(resolved: ResolvedRule, collector: Collector) {
    this.resolved = resolved;
    this.#collector = collector;
    try {
      this.triggers = withAllFields(resolved.rule.create(collector));
    } catch (cause) {
      this.failed(cause);
    }
  }

  /** It says no more of the document. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  failed(cause: unknown): void {
    this.#hasFailed = true;
    this.#collector.failed(cause);
  }
}

/** Each rule has fields of its own: V8 looks a field up slowly in objects of more than four makes. */
function withAllFields({ words, patterns, figure, kinds, where, sentence, sentenceWords, link, unit, document }: Triggers): Triggers {
  return { words, patterns, figure, kinds, where, sentence, sentenceWords, link, unit, document };
}

/**
 * Goes through the document once and lets each rule see what it asked for. A rule that throws says no more of the document: it
 * becomes a finding about itself, and the others go on.
 */
export function runRules(document: DocumentAnalysis, rules: readonly ResolvedRule[], options: RunOptions): { findings: PlacedFinding[]; facts: PlacedFact[] } {
  const findings: PlacedFinding[] = [];
  const facts: PlacedFact[] = [];
  const concerned = rules.filter(({ rule }) => rule.meta.profiles?.includes(options.profile) ?? true);
  const running = concerned.map((resolved) => new Running(resolved, new Collector(document, resolved, options, findings, facts)));
  const swedish = new Dispatcher(running);
  let other: Dispatcher | undefined;
  for (const unit of document.units) {
    if (unit.language === 'sv') swedish.show(unit);
    else (other ??= new Dispatcher(running.filter(({ resolved }) => resolved.rule.languages === 'all'))).show(unit);
  }
  for (const one of running) {
    if (one.hasFailed) continue;
    try {
      one.triggers.document?.();
    } catch (cause) {
      one.failed(cause);
    }
  }
  return { findings, facts };
}

/** An expression, and what it wakes: triggers of its own, or else a rule's `unit`. */
interface Pattern {
  pattern: RegExp;
  wakes: { rule: Running; trigger: PatternTrigger | undefined }[];
}

/** Shows a unit to all its rules: one map of words for them together, and expressions only where they can match. */
class Dispatcher {
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

/** What a rule says of a document goes here. Each function is made when a rule takes it: most take two. */
class Collector implements RuleContext<object> {
  readonly #document: DocumentAnalysis;
  readonly #resolved: ResolvedRule;
  readonly #options: RunOptions;
  readonly #findings: PlacedFinding[];
  readonly #facts: PlacedFact[];

  constructor(document: DocumentAnalysis, resolved: ResolvedRule, options: RunOptions, findings: PlacedFinding[], facts: PlacedFact[]) {
    this.#document = document;
    this.#resolved = resolved;
    this.#options = options;
    this.#findings = findings;
    this.#facts = facts;
  }

  get options(): object {
    return this.#resolved.optionsFor(this.#options.profile);
  }

  get lang(): MessageLanguage {
    return this.#options.lang;
  }

  get document(): DocumentAnalysis {
    return this.#document;
  }

  get profile(): Profile {
    return this.#options.profile;
  }

  get dictionary(): Dictionary | undefined {
    return this.#options.dictionary;
  }

  get say(): RuleContext<object>['say'] {
    return this.lang === 'en' ? (_, en) => en : (sv) => sv;
  }

  get report(): RuleContext<object>['report'] {
    return (unit, report) => this.#report(unit, report);
  }

  get reportSource(): RuleContext<object>['reportSource'] {
    return (report) => this.#reportSource(report);
  }

  get remember(): RuleContext<object>['remember'] {
    return (unit, fact) => this.#remember(unit, fact);
  }

  get rememberDocument(): RuleContext<object>['rememberDocument'] {
    return (fact) => this.#note(fact, 0, { kind: 'file', uri: this.#options.uri });
  }

  get reportDocument(): RuleContext<object>['reportDocument'] {
    return (report) => this.#reportDocument(report);
  }

  /** The rule itself broke. What it has found so far stands. */
  failed(cause: unknown): void {
    const why = cause instanceof Error ? cause.message : String(cause);
    this.#reportDocument({
      certainty: 'ask',
      message:
        this.#options.lang === 'en'
          ? `The rule ${this.#resolved.rule.meta.id} broke on this text and may have missed something: ${why}. Report it to those who keep stad.`
          : `Regeln ${this.#resolved.rule.meta.id} gick sönder på den här texten och kan ha missat något: ${why}. Anmäl det till dem som förvaltar stad.`,
    });
  }

  #report(unit: AnalysedUnit, report: RuleReport): void {
    const range = unit.sourceRange(report.start, report.end);
    if (range === undefined) return;
    const { start, end, mend } = report;
    const changes = (report.replacements ?? []).map((text): readonly Edit[] => [{ start, end, text }]);
    const suggestions: Suggestion[] = [];
    for (const [index, change] of changes.entries()) {
      const made = this.#mend(unit, change);
      const replacement = report.replacements?.[index];
      const title = this.#options.lang === 'en' ? `Write “${replacement}”` : `Skriv ”${replacement}”`;
      suggestions.push(made === undefined ? { title } : { title, edits: made });
    }
    const mended = mend === undefined ? undefined : this.#mend(unit, mend.edits);
    if (mend !== undefined) suggestions.push(mended === undefined ? { title: mend.title } : { title: mend.title, edits: mended });
    for (const title of report.advice ?? []) suggestions.push({ title });
    const certain = report.fix === undefined ? mend?.edits : [{ start, end, text: report.fix }];
    const fix = certain === undefined ? undefined : this.#mend(unit, certain);
    this.#add(report, {
      start: range.start,
      location: locationIn(this.#document, this.#options.uri, unit, range),
      excerpt: maskText(this.#document.source.slice(range.start, range.end), this.#document.privateSpans, range.start),
      fingerprint: fingerprintOf({
        rule: this.#resolved.rule.meta.id,
        words: proseOf(unit, report.start, report.end),
        before: proseOf(unit, Math.max(0, report.start - 240), report.start),
        after: proseOf(unit, report.end, Math.min(unit.text.length, report.end + 240)),
      }),
      suggestions,
      edits: fix,
      notation: this.#resolved.rule.isNotation === true ? { unit, start, end, choices: [...changes, ...(mend === undefined ? [] : [mend.edits])], fix: certain, title: this.#title } : undefined,
    });
  }

  #remember(unit: AnalysedUnit, { start, end, ...said }: Parameters<RuleContext<object>['remember']>[1]): void {
    const range = unit.sourceRange(start, end);
    if (range === undefined) return;
    this.#note({ ...said, form: maskWords(said.form) }, range.start, locationIn(this.#document, this.#options.uri, unit, range));
  }

  #note(said: Omit<ContentFact, 'rule' | 'location' | 'severity'>, start: number, location: Location): void {
    const { meta } = this.#resolved.rule;
    this.#facts.push({ start, fact: { rule: meta.id, ...said, location, severity: this.#resolved.severity(meta.impact, meta.certainty) } });
  }

  get #title(): string {
    const { id, title } = this.#resolved.rule.meta;
    return this.#options.lang === 'en' ? id : title;
  }

  #reportSource(report: RuleReport): void {
    const { source, privateSpans } = this.#document;
    const masked = (start: number, end: number): string => maskText(source.slice(start, end), privateSpans, start);
    const mended = report.mend?.edits.some((edit) => touchesPrivate(privateSpans, edit.start, edit.end)) === false ? [...report.mend.edits] : undefined;
    const suggestions: Suggestion[] = report.mend === undefined ? [] : [mended === undefined ? { title: report.mend.title } : { title: report.mend.title, edits: mended }];
    this.#add(report, {
      start: report.start,
      location: this.#document.locate(this.#options.uri, report.start, report.end),
      excerpt: masked(report.start, report.end),
      fingerprint: fingerprintOf({
        rule: this.#resolved.rule.meta.id,
        words: masked(report.start, report.end),
        before: masked(Math.max(0, report.start - 240), report.start),
        after: masked(report.end, Math.min(source.length, report.end + 240)),
      }),
      suggestions: [...suggestions, ...(report.advice ?? []).map((title) => ({ title }))],
      edits: mended,
    });
  }

  #reportDocument(report: Omit<RuleReport, 'start' | 'end'>): void {
    const heading = this.#document.units.find(({ unit }) => unit.kind === 'heading');
    const range = heading?.sourceRange(0, heading.text.length);
    const located = heading !== undefined && range !== undefined;
    const location: Location = located
      ? this.#document.locate(this.#options.uri, range.start, range.end)
      : { kind: 'file', uri: this.#options.uri };
    this.#add(report, {
      start: undefined,
      location,
      excerpt: located ? maskText(this.#document.source.slice(range.start, range.end), this.#document.privateSpans, range.start) : '',
      fingerprint: fingerprintOf({ rule: this.#resolved.rule.meta.id, words: located ? proseOf(heading, 0, heading.text.length) : '', before: '', after: '' }),
      suggestions: (report.advice ?? []).map((title) => ({ title })),
      edits: undefined,
    });
  }

  #add(
    report: Omit<RuleReport, 'start' | 'end'>,
    placed: { start: number | undefined; location: Location; excerpt: string; fingerprint: string; suggestions: Suggestion[]; edits: Edit[] | undefined; notation?: Notation | undefined },
  ): void {
    const { meta } = this.#resolved.rule;
    const certainty = report.certainty ?? meta.certainty;
    const impact = report.impact ?? meta.impact;
    const source = meta.references[0];
    const edits = placed.edits === undefined ? undefined : this.#document.placeEdits(placed.edits);
    const suggestions = placed.suggestions.map((one): Suggestion => {
      const made = one.edits === undefined ? undefined : this.#document.placeEdits(one.edits);
      return { title: maskWords(one.title), ...(made === undefined ? {} : { edits: made }) };
    });
    this.#findings.push({
      start: placed.start,
      ...(placed.notation === undefined ? {} : { notation: placed.notation }),
      finding: {
        rule: meta.id,
        tool: 'content',
        severity: this.#resolved.severity(impact, certainty),
        certainty,
        outcome: certainty === 'ask' ? 'cannotTell' : 'failed',
        location: placed.location,
        message: maskWords(report.message),
        excerpt: placed.excerpt,
        ...(suggestions.length === 0 ? {} : { suggestions }),
        ...(edits === undefined ? {} : { edits }),
        impact,
        audience: meta.audience,
        ...(source === undefined ? {} : { requirement: { source } }),
        fingerprint: placed.fingerprint,
        url: `/regler/${meta.id}`,
      },
    });
  }

  #mend(unit: AnalysedUnit, wanted: readonly Edit[]): Edit[] | undefined {
    return sourceEdits(this.#document, unit, wanted);
  }
}
