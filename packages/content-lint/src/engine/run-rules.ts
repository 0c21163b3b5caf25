import type { DocumentAnalysis } from '../analysis/analyse.ts';
import { Collector, type PlacedFact, type PlacedFinding, type RunOptions } from './collector.ts';
import { Dispatcher } from './dispatcher.ts';
import { Running } from './running.ts';
import type { ResolvedRule } from './settings.ts';

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
