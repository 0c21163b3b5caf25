import { fingerprintOf, type Edit, type Finding, type Location, type Suggestion } from '@stockholm/findings';
import { type AnalysedUnit, type DocumentAnalysis, proseOf } from '../analysis/analyse.ts';
import { maskText, maskWords, type PrivateSpan, touchesPrivate } from '../analysis/private-spans.ts';
import type { MessageLanguage, PatternTrigger, RuleContext, RuleReport, Triggers } from './rule.ts';
import type { Profile } from './profile.ts';
import type { ResolvedRule } from './settings.ts';
import type { Token } from '../analysis/tokens.ts';

export interface RunOptions {
  uri: string;
  lang: MessageLanguage;
  profile: Profile;
}

/** A finding with the source offsets that suppressions need. */
export interface PlacedFinding {
  finding: Finding;
  /** Source offset; undefined for a finding of the whole file. */
  start: number | undefined;
}

interface Running {
  resolved: ResolvedRule;
  triggers: Triggers;
}

type WordVisitor = (unit: AnalysedUnit, index: number) => void;

/**
 * Goes through the document once and lets each rule see what it asked for. A rule that throws says no more of the document: it
 * becomes a finding about itself, and the others go on.
 */
export function runRules(document: DocumentAnalysis, rules: readonly ResolvedRule[], options: RunOptions): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  const concerned = rules.filter(({ rule }) => rule.meta.profiles?.includes(options.profile) ?? true);
  const running = concerned.map((resolved): Running => {
    const collector = new Collector(document, resolved, options, findings);
    let hasFailed = false;
    const guarded = <Arguments extends unknown[]>(call: (...given: Arguments) => void) => (...given: Arguments): void => {
      if (hasFailed) return;
      try {
        call(...given);
      } catch (cause) {
        hasFailed = true;
        collector.failed(cause);
      }
    };
    let triggers: Triggers = {};
    guarded(() => {
      triggers = resolved.rule.create(collector.context());
    })();
    return { resolved, triggers: guardedTriggers(triggers, guarded) };
  });
  const everyLanguage = running.filter(({ resolved }) => resolved.rule.languages === 'all');
  const swedish = dispatcher(running);
  const other = dispatcher(everyLanguage);
  for (const unit of document.units) (unit.language === 'sv' ? swedish : other)(unit);
  for (const { triggers } of running) triggers.document?.();
  return findings;
}

type Guard = <Arguments extends unknown[]>(call: (...given: Arguments) => void) => (...given: Arguments) => void;

function guardedTriggers({ words, patterns, figure, sentence, unit, document }: Triggers, guarded: Guard): Triggers {
  return {
    ...(words && { words: new Map([...words].map(([word, visit]) => [word, guarded(visit)])) }),
    ...(patterns && { patterns: patterns.map((one) => ({ ...one, visit: guarded(one.visit) })) }),
    ...(figure && { figure: guarded(figure) }),
    ...(sentence && { sentence: guarded(sentence) }),
    ...(unit && { unit: guarded(unit) }),
    ...(document && { document: guarded(document) }),
  };
}

/** One function that shows a unit to all the rules: one map of words for them together. */
function dispatcher(running: readonly Running[]): (unit: AnalysedUnit) => void {
  const words = new Map<string, { visitors: WordVisitor[]; opened: PatternTrigger[] }>();
  const entry = (word: string): { visitors: WordVisitor[]; opened: PatternTrigger[] } => {
    const known = words.get(word) ?? { visitors: [], opened: [] };
    words.set(word, known);
    return known;
  };
  for (const { triggers } of running) for (const [word, visit] of triggers.words ?? []) entry(word).visitors.push(visit);
  const patterns = running.flatMap(({ triggers }) => triggers.patterns ?? []);
  for (const one of patterns) {
    if (!(one.needs instanceof RegExp)) for (const word of one.needs) entry(word).opened.push(one);
  }
  const onUnit = running.flatMap(({ triggers }) => (triggers.unit === undefined ? [] : [triggers.unit.bind(triggers)]));
  const onFigure = running.flatMap(({ triggers }) => (triggers.figure === undefined ? [] : [triggers.figure.bind(triggers)]));
  const onSentence = running.flatMap(({ triggers }) =>
    triggers.sentence === undefined ? [] : [triggers.sentence.bind(triggers)],
  );
  return (unit) => {
    const letThrough = new Set<PatternTrigger>();
    for (let index = 0; index < unit.tokens.length; index += 1) {
      const met = words.get((unit.tokens[index] as Token).lower);
      if (met === undefined) continue;
      for (const visit of met.visitors) visit(unit, index);
      for (const one of met.opened) letThrough.add(one);
    }
    for (const one of patterns) {
      const { pattern, needs, visit } = one;
      if (!(needs instanceof RegExp ? needs.test(unit.text) : letThrough.has(one))) continue;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(unit.text); match !== null; match = pattern.exec(unit.text)) {
        const next = pattern.lastIndex;
        visit(unit, match);
        pattern.lastIndex = match[0] === '' ? next + 1 : next;
      }
    }
    if (onFigure.length > 0) {
      for (const figure of unit.figures) for (const visit of onFigure) visit(unit, figure);
    }
    if (onSentence.length > 0) {
      let first = 0;
      for (const sentence of unit.sentences) {
        let end = first;
        while (end < unit.tokens.length && (unit.tokens[end]?.start ?? 0) < sentence.end) end += 1;
        for (const visit of onSentence) visit(unit, sentence, { first, end });
        first = end;
      }
    }
    for (const visit of onUnit) visit(unit);
  };
}

class Collector {
  readonly #document: DocumentAnalysis;
  readonly #resolved: ResolvedRule;
  readonly #options: RunOptions;
  readonly #findings: PlacedFinding[];

  constructor(document: DocumentAnalysis, resolved: ResolvedRule, options: RunOptions, findings: PlacedFinding[]) {
    this.#document = document;
    this.#resolved = resolved;
    this.#options = options;
    this.#findings = findings;
  }

  context(): RuleContext<object> {
    return {
      options: this.#resolved.options,
      lang: this.#options.lang,
      document: this.#document,
      profile: this.#options.profile,
      say: (sv, en) => (this.#options.lang === 'en' ? en : sv),
      report: (unit, report) => this.#report(unit, report),
      reportSource: (report) => this.#reportSource(report),
      reportDocument: (report) => this.#reportDocument(report),
    };
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
    const edits = (text: string): Edit[] | undefined => this.#edit(unit, report, range, text);
    const suggestions: Suggestion[] = [];
    for (const replacement of report.replacements ?? []) {
      const made = edits(replacement);
      const title = this.#options.lang === 'en' ? `Write “${replacement}”` : `Skriv ”${replacement}”`;
      suggestions.push(made === undefined ? { title } : { title, edits: made });
    }
    const mended = report.mend === undefined ? undefined : this.#mend(unit, report.mend.edits);
    if (report.mend !== undefined) suggestions.push(mended === undefined ? { title: report.mend.title } : { title: report.mend.title, edits: mended });
    for (const title of report.advice ?? []) suggestions.push({ title });
    const fix = report.fix === undefined ? mended : edits(report.fix);
    this.#add(report, {
      start: range.start,
      location: this.#locationOf(unit, range),
      excerpt: maskText(this.#document.source.slice(range.start, range.end), this.#document.privateSpans, range.start),
      fingerprint: fingerprintOf({
        rule: this.#resolved.rule.meta.id,
        words: proseOf(unit, report.start, report.end),
        before: proseOf(unit, Math.max(0, report.start - 240), report.start),
        after: proseOf(unit, report.end, Math.min(unit.text.length, report.end + 240)),
      }),
      suggestions,
      edits: fix,
    });
  }

  #locationOf({ unit: { keyPath } }: AnalysedUnit, { start, end }: PrivateSpan): Location {
    const { uri } = this.#options;
    if (keyPath === undefined) return this.#document.locate(uri, start, end);
    return { kind: 'catalogue', uri, ...this.#document.range(start, end), keyPath: maskWords(keyPath) };
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
    placed: { start: number | undefined; location: Location; excerpt: string; fingerprint: string; suggestions: Suggestion[]; edits: Edit[] | undefined },
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
    const made: Edit[] = [];
    for (const { start, end, text } of wanted) {
      const range = unit.isVerbatim(start, end) ? unit.sourceRange(start, end) : undefined;
      if (range === undefined || touchesPrivate(this.#document.privateSpans, range.start, range.end)) return undefined;
      const written = writtenIn(unit, text);
      if (written === undefined) return undefined;
      made.push({ ...range, text: written });
    }
    return made;
  }

  /** An edit that is safe to make: the range stands unbroken in the source and nothing private is in it. */
  #edit(unit: AnalysedUnit, report: RuleReport, range: PrivateSpan, text: string): Edit[] | undefined {
    if (!unit.isVerbatim(report.start, report.end)) return undefined;
    if (touchesPrivate(this.#document.privateSpans, range.start, range.end)) return undefined;
    const written = writtenIn(unit, text);
    return written === undefined ? undefined : [{ start: range.start, end: range.end, text: written }];
  }
}

/** The words as the host writes them; undefined where it can't. */
function writtenIn({ unit: { write } }: AnalysedUnit, words: string): string | undefined {
  return write === undefined ? words : write(words);
}
