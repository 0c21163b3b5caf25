import type { ReportedFault } from './fault.ts';

/** One run's reach: which rules were asked, about which parts of the page. */
export interface Reach {
  roots: readonly Element[];
  /** True when this rule was judged in the run. */
  judged: (ruleId: string) => boolean;
}

export interface Change {
  /** Not known before. */
  appeared: ReportedFault[];
  /** Known before, judged again on the same element, and gone. */
  fixed: ReportedFault[];
}

/**
 * What is wrong on the page now, by element and rule: tells a new fault from one that was reported, and forgets an
 * element that has left, so that the same fault on the next one is heard.
 */
export class OpenFaults {
  readonly #byElement = new Map<Element, Map<string, ReportedFault>>();

  /** Takes in a run's faults and says what changed. */
  update(faults: readonly ReportedFault[], reach: Reach): Change {
    const found = new Map<Element, Set<string>>();
    const appeared: ReportedFault[] = [];
    for (const fault of faults) {
      // Without an element there is nothing to remember it by: it is told each time the page is judged as a whole.
      if (fault.element === undefined) {
        appeared.push(fault);
        continue;
      }
      const rules = found.get(fault.element) ?? new Set<string>();
      rules.add(fault.finding.rule);
      found.set(fault.element, rules);
      const known = this.#byElement.get(fault.element) ?? new Map<string, ReportedFault>();
      const before = known.get(fault.finding.rule);
      if (before === undefined || before.finding.outcome !== fault.finding.outcome) appeared.push(fault);
      known.set(fault.finding.rule, fault);
      this.#byElement.set(fault.element, known);
    }
    const fixed: ReportedFault[] = [];
    for (const [element, known] of this.#byElement) {
      if (!element.isConnected) {
        this.#byElement.delete(element);
        continue;
      }
      if (!reach.roots.some((root) => root.contains(element))) continue;
      for (const [rule, fault] of known) {
        if (!reach.judged(rule.replace(/^axe\//u, '')) || found.get(element)?.has(rule) === true) continue;
        known.delete(rule);
        if (fault.finding.outcome === 'failed') fixed.push(fault);
      }
      if (known.size === 0) this.#byElement.delete(element);
    }
    return { appeared, fixed };
  }

  /** All that is wrong now, on elements that are still there. */
  all(): ReportedFault[] {
    return [...this.#byElement].filter(([element]) => element.isConnected).flatMap(([, known]) => [...known.values()]);
  }
}
