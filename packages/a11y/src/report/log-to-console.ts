import type { Finding } from '@stockholm/findings';
import { phrases, type Language } from '../texts/phrases.ts';
import type { ReportedFault } from './fault.ts';

interface Group {
  first: ReportedFault;
  faults: ReportedFault[];
}

function grouped(faults: readonly ReportedFault[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fault of faults) {
    const { rule, outcome, message } = fault.finding;
    const key = [rule, outcome, message, fault.components[0]].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: fault, faults: [fault] });
    else group.faults.push(fault);
  }
  return [...groups.values()];
}

/**
 * Prints faults in the browser's console: one line per fault of the same kind in the same component, elements below.
 *
 * @param faults - As the reporter hands them to its `logger`.
 * @param language - Of the words around them.
 */
export function logToConsole(faults: readonly ReportedFault[], language: Language = 'sv'): void {
  const words = phrases[language];
  for (const { first, faults: all } of grouped(faults)) {
    const { finding, components, helpUrl } = first;
    const count = all.length > 1 ? ` (${all.length} st)` : '';
    const undecided = finding.outcome === 'cannotTell' ? `${words.review}: ` : '';
    const where = components.length > 0 ? ` · ${components.slice(0, 3).join(' ‹ ')}` : '';
    console.groupCollapsed(`${undecided}${finding.rule}${count}: ${finding.message}${where}`);
    if (finding.suggestions?.[0] !== undefined) console.log(finding.suggestions[0].title);
    for (const fault of all) console.log(`${words.element}:`, fault.element ?? fault.finding.excerpt);
    console.log(`${words.readMore}: ${helpUrl}`);
    console.groupEnd();
  }
}

/** Prints once that a fault is gone. */
export function logFixedToConsole(finding: Finding, language: Language = 'sv'): void {
  console.info(`${phrases[language].fixed}: ${finding.rule} · ${finding.message}`);
}
