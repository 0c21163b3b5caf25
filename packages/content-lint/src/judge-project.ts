import { fingerprintOf, sortFindings, type Finding, type Severity } from '@stockholm/findings';
import { maskWords } from './analysis/private-spans.ts';
import type { ContentFact, ProjectReport } from './engine/fact.ts';
import type { ContentRule } from './engine/rule.ts';
import { allRules } from './rules/all-rules.ts';
import { catalogueParity } from './rules/catalogue-parity/catalogue-parity.ts';
import { translationsBehind } from './rules/catalogue-parity/translations-behind.ts';

const orderOf = ({ rule, key, form, location }: ContentFact): string => ['uri' in location ? location.uri : '', rule, key, form].join('\u0000');
/** Findings across texts never stop a build. */
const mild: Record<Severity, Severity> = { error: 'warning', warning: 'warning', info: 'info' };

/**
 * Compares what the texts of a project say: two spellings of a name, two words for one thing, catalogues whose languages
 * do not match. Synchronous, without files or network; runs in a browser.
 *
 * @param facts - `LintResult.facts` of all texts, in any order: the same facts give the same findings.
 * @returns Findings on the project, sorted, never errors; `related` has the places, at most ten each.
 */
export function judgeProject(facts: readonly ContentFact[], { lang = 'sv' }: { lang?: 'sv' | 'en' } = {}): Finding[] {
  const ordered = facts.map((fact) => ({ fact, order: orderOf(fact) })).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)).map(({ fact }) => fact);
  const byRule = new Map<string, ContentFact[]>();
  for (const fact of ordered) {
    const own = byRule.get(fact.rule);
    if (own === undefined) byRule.set(fact.rule, [fact]);
    else own.push(fact);
  }
  return sortFindings(
    allRules.flatMap((rule) => {
      const own = byRule.get(rule.meta.id);
      if (own === undefined || rule.project === undefined) return [];
      const severity = mild[own[0]?.severity ?? 'info'];
      return rule.project(own, { say: (sv, en) => (lang === 'en' ? en : sv) }).map((report) => findingOf(rule, report, severity));
    }),
  );
}

/**
 * Compares catalogues with what they were: texts that got other words in Swedish, and not in another language. For a change that is
 * under way, where the rest of the project is not judged.
 *
 * @param facts - `LintResult.facts` of the project's catalogues as they are. Others are let be.
 * @param before - Of those that have changed, as they were, under the same names.
 * @returns As {@link judgeProject}: on the project, tips only.
 */
export function judgeTranslations(facts: readonly ContentFact[], before: readonly ContentFact[], { lang = 'sv' }: { lang?: 'sv' | 'en' } = {}): Finding[] {
  const of = (from: readonly ContentFact[]): ContentFact[] => from.filter(({ rule }) => rule === catalogueParity.meta.id).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const reports = translationsBehind(of(facts), of(before), { say: (sv, en) => (lang === 'en' ? en : sv) });
  return sortFindings(reports.map((report) => findingOf(catalogueParity, report, 'info')));
}

function findingOf({ meta }: ContentRule, { message, excerpt, identity, places, certainty: own }: ProjectReport, severity: Severity): Finding {
  const certainty = own ?? meta.certainty;
  const [source] = meta.references;
  return {
    rule: meta.id,
    tool: 'content',
    severity: certainty === 'ask' ? 'info' : severity,
    certainty,
    outcome: certainty === 'ask' ? 'cannotTell' : 'failed',
    location: { kind: 'project' },
    related: places.map((place) => ({ location: place.location, message: maskWords(place.message) })),
    message: maskWords(message),
    excerpt: maskWords(excerpt),
    impact: meta.impact,
    audience: meta.audience,
    ...(source === undefined ? {} : { requirement: { source } }),
    fingerprint: fingerprintOf({ rule: meta.id, words: maskWords(identity), before: '', after: '' }),
    url: `/regler/${meta.id}`,
  };
}
