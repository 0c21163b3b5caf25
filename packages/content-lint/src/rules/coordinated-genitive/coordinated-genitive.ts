import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { adjectiveEndings, notGenitives, notNouns, nounEndings } from '../../data/coordinated-genitive.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

/** A plural or definite noun in the genitive, by its ending: what stands before the s must be the second noun's ending too. */
const genitive = /(er|ar|or|en|et|erna|arna|orna|na)s$/u;
const conjunctions = ['och', 'eller', 'samt'] as const;

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
      const ending = genitive.exec(first.lower)?.[1];
      if (ending === undefined || first.lower.length < 6 || notGenitives.has(first.lower)) return;
      // The same number and definiteness: "nämnders och bolagsstyrelser", "stadens och kommunen".
      if (!isLike(ending, second.lower) || second.lower.length < 5 || second.lower.endsWith('s') || notNouns.has(second.lower)) return;
      // A name or a new sentence is no shared noun.
      if (/^\p{Lu}/u.test(second.text) || /^\p{Lu}/u.test(third.text)) return;
      const isShared = isNoun(third.lower) || (adjectiveEndings.test(third.lower) && isAdjacent(text, third, fourth) && fourth !== undefined && isNoun(fourth.lower));
      if (!isShared || isQuoted(unit, second.start)) return;
      const right = `${second.text}s`;
      report(unit, {
        start: second.start,
        end: second.end,
        message: say(
          `”${first.text} ${conjunction.text} ${second.text}”: båda orden ska ha genitiv-s. Skriv ”${right}”.`,
          `“${first.text} ${conjunction.text} ${second.text}”: both words need the genitive s. Write “${right}”.`,
        ),
        replacements: [right],
      });
    };
    return { words: new Map(conjunctions.map((word) => [word, visit])) };
  },
});

function isLike(ending: string, word: string): boolean {
  switch (ending) {
    case 'er':
    case 'ar':
    case 'or':
      return /(?:er|ar|or)$/u.test(word);
    case 'en':
    case 'et':
      return /(?:en|et)$/u.test(word);
    default:
      return /(?:erna|arna|orna|ena)$/u.test(word);
  }
}

function isNoun(word: string): boolean {
  return word.length >= 4 && !notNouns.has(word) && nounEndings.test(word);
}
