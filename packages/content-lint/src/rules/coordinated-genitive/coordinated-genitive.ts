import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { adjectiveEndings, notGenitives, notNouns, nounEndings, samePlural } from '../../data/coordinated-genitive.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

const indefinitePlural = /(?:er|ar|or)$/u;
const definite = /(?:en|et|an|erna|arna|orna|ena)$/u;
const conjunctions = new Set(['och', 'eller', 'samt']);

export const coordinatedGenitive = defineRule({
  meta: {
    id: 'content/coordinated-genitive',
    title: 'Genitiv saknas i samordning',
    description: 'Require the genitive on both nouns when two share what they own',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Svenska Akademiens språklära, § 3: samordnade genitivattribut'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const visit = (unit: AnalysedUnit, at: number): void => {
      const { tokens, text } = unit;
      const [first, conjunction, second, third, fourth] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
      if (first === undefined || conjunction === undefined || second === undefined || third === undefined) return;
      if (!isAdjacent(text, first, conjunction) || !isAdjacent(text, conjunction, second) || !isAdjacent(text, second, third)) return;
      if (!first.lower.endsWith('s') || notGenitives.has(first.lower)) return;
      // Both in the plural or both definite: "nämnders och bolagsstyrelser", "stadens och kommunen".
      const form = formOf(first.lower.slice(0, -1));
      if (form === undefined || formOf(second.lower) !== form || notNouns.has(second.lower)) return;
      // A name or a new sentence is no shared noun.
      if (/^\p{Lu}/u.test(second.text) || /^\p{Lu}/u.test(third.text)) return;
      const isShared = isNoun(third.lower) || (adjectiveEndings.test(third.lower) && isAdjacent(text, third, fourth) && fourth !== undefined && isNoun(fourth.lower));
      if (!isShared || isQuoted(unit, second.start)) return;
      const right = `${second.text}s`;
      report(unit, {
        start: second.start,
        end: second.end,
        message: say(
          `”${first.text} ${conjunction.text} ${second.text}”: båda orden ska stå i genitiv. Skriv ”${right}”.`,
          `“${first.text} ${conjunction.text} ${second.text}”: both words need the genitive s. Write “${right}”.`,
        ),
        replacements: [right],
      });
    };
    return { words: [{ oneOf: conjunctions, visit }] };
  },
});

/** The form of a noun by its ending; undefined for other words, and for those too short to tell. */
function formOf(word: string): 'plural' | 'definite' | undefined {
  if (samePlural.has(word)) return 'plural';
  if (word.length < 5) return undefined;
  return indefinitePlural.test(word) ? 'plural' : definite.test(word) ? 'definite' : undefined;
}

function isNoun(word: string): boolean {
  return word.length >= 4 && !notNouns.has(word) && nounEndings.test(word);
}
