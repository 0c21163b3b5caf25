import { lintText, type LintOptions } from '../src/index.ts';
import type { Finding } from '@stockholm/findings';

/** The findings of one rule in a text. */
export function judge(rule: string, text: string, options: Partial<LintOptions> = {}): Finding[] {
  return lintText(text, { uri: 'a', format: 'text', ...options }).findings.filter((finding) => finding.rule === `content/${rule}`);
}

/** The words that one rule marks in a text. */
export function marked(rule: string, text: string, options: Partial<LintOptions> = {}): string[] {
  return judge(rule, text, options).map(({ excerpt }) => excerpt);
}

/** The text of the first suggestion of each finding of a rule. */
export function suggested(rule: string, text: string, options: Partial<LintOptions> = {}): (string | undefined)[] {
  return judge(rule, text, options).map(({ suggestions }) => suggestions?.[0]?.edits?.[0]?.text);
}

/** A valid number of someone who is born in 2099: no one has it. */
export const futureNumber = '20991231-1231';
/** The example number of Swedish textbooks on the check digit. */
export const exampleNumber = '811228-9874';
/** A samordningsnummer of the same distant day. */
export const futureCoordinationNumber = '20991291-2392';
