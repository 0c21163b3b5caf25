import { fingerprintOf, type Edit, type Finding, type Location, type Suggestion } from '@stockholm/findings';
import { type AnalysedUnit, type DocumentAnalysis, proseOf } from '../analysis/analyse.ts';
import { maskText, maskWords, touchesPrivate } from '../analysis/private-spans.ts';
import type { Dictionary } from './dictionary.ts';
import type { ContentFact } from './fact.ts';
import type { Notation } from './join-findings.ts';
import { locationIn, sourceEdits } from './place.ts';
import type { Profile } from './profile.ts';
import type { MessageLanguage, RuleContext, RuleReport } from './rule.ts';
import type { ResolvedRule } from './settings.ts';

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

/** What a rule says of a document goes here. Each function is made when a rule takes it: most take two. */
export class Collector implements RuleContext<object> {
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
