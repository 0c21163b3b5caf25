import { adjectiveOf } from '../../analysis/adjectives.ts';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { nounForm } from '../../analysis/nouns.ts';
import { compoundHeads } from '../../data/compound-heads.ts';
import { boundForms, owningForms, ownersBefore, splitPairs, strengthenedWords } from '../../data/split-compounds.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

/** Nouns that an abbreviation before them makes one word with. */
export const heads: ReadonlySet<string> = new Set(compoundHeads.flatMap(({ forms }) => forms.split(' ')));

/** After e only these: in "alternativ E projekt" the letter is no prefix. */
const electronic = /^(?:tjänst|adress|meddelande|boende|kurs)/u;

const giant: ReadonlySet<string> = new Set(['jätte']);
const century: ReadonlySet<string> = new Set(['talet']);

/** A noun that the lexicon knows, or one that abbreviations are joined to. */
const isNoun = (word: string): boolean => heads.has(word) || nounForm(word) !== undefined;

/** True where the word at `at` goes on with the next as its own second part. */
function isSplit(unit: AnalysedUnit, at: number): boolean {
  const { text, tokens } = unit;
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined || second.text !== second.lower || !isAdjacent(text, first, second)) return false;
  // "Skol- och fritidsverksamhet", "skol/fritid": a part that waits for its word.
  if (/^[-/’'\u2010\u2011]/u.test(text.slice(second.end, second.end + 1)) || /[-/]$/u.test(text.slice(0, first.start).slice(-1))) return false;
  const word = first.lower;
  if (splitPairs.get(word)?.has(second.lower) === true) return true;
  if (word === 'jätte') return adjectiveOf(second.lower) !== undefined || strengthenedWords.has(second.lower);
  if (boundForms.has(word)) return isNoun(second.lower);
  if (!owningForms.has(word) || !isNoun(second.lower)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const further = tokens[at - 2]?.lower ?? '';
  const adjective = adjectiveOf(before);
  return !ownersBefore.has(before) && (adjective === undefined || (adjective.is.size === 1 && adjective.is.has('plural') && !ownersBefore.has(further)));
}

export const splitCompound = defineRule({
  meta: {
    id: 'content/split-compound',
    title: 'Särskrivning',
    description: 'Disallow compounds that are written as two words',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 11.9: bindestreck efter förkortning i sammansättning', 'Svenska Akademiens ordlista 14'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const visit = (unit: AnalysedUnit, at: number): void => {
      const { text, tokens } = unit;
      const before = tokens[at - 1];
      const head = tokens[at];
      if (before === undefined || head === undefined || head.text !== head.lower || !isAdjacent(text, before, head)) return;
      const isAbbreviation = /^\p{Lu}{2,6}$/u.test(before.text) || (before.lower === 'e' && electronic.test(head.lower));
      if (!isAbbreviation || /[&/.:’'-]/u.test(text[before.start - 1] ?? '') || isQuoted(unit, before.start)) return;
      // In a line of capitals any short word looks like an abbreviation.
      if (/\p{Lu}{2}[ \u00A0]$/u.test(text.slice(Math.max(0, before.start - 3), before.start))) return;
      const found = text.slice(before.start, head.end);
      const right = `${before.text}-${head.text}`;
      report(unit, {
        start: before.start,
        end: head.end,
        message: say(
          `”${found}” är ett ord. Skriv det med bindestreck: ”${right}”.`,
          `“${found}” is one word. Write it with a hyphen: “${right}”.`,
        ),
        replacements: [right],
      });
    };
    const tell = (unit: AnalysedUnit, start: number, end: number, right: string): void => {
      if (isQuoted(unit, start)) return;
      const found = unit.text.slice(start, end);
      report(unit, { start, end, message: say(`”${found}” är ett ord. Skriv ”${right}”.`, `“${found}” is one word. Write “${right}”.`), replacements: [right] });
    };
    const visitFirst = (unit: AnalysedUnit, at: number): void => {
      const first = unit.tokens[at];
      const second = unit.tokens[at + 1];
      if (first !== undefined && second !== undefined && isSplit(unit, at)) tell(unit, first.start, second.end, first.text + second.text);
    };
    return {
      words: [
        { oneOf: heads, visit },
        ...[boundForms, owningForms, giant].map((oneOf) => ({ oneOf, visit: visitFirst })),
        { oneOf: splitPairs, followedBy: splitPairs, visit: visitFirst },
        {
          oneOf: century,
          visit: (unit, at) => {
            const number = unit.tokens[at - 1];
            const token = unit.tokens[at];
            if (number === undefined || token === undefined || !/^(?:\d0|1\d00|2000)$/u.test(number.text) || !isAdjacent(unit.text, number, token)) return;
            tell(unit, number.start, token.end, `${number.text}-${token.text}`);
          },
        },
      ],
    };
  },
});
