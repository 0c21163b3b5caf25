import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { touchesPrivate } from '../../analysis/private-spans.ts';
import { confusedWords } from '../../data/confused-words.ts';
import { misspellings } from '../../data/misspellings.ts';
import type { Dictionary } from '../../engine/dictionary.ts';
import { defineRule, type RuleContext, type Triggers } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';

interface Options {
  /** Words that are right where you work: names of systems and companies, terms that no dictionary has. */
  allow: string[];
}

/** A part of an address, of code or of a compound that goes on. */
const partBefore = /[@/\\_=#.-]$/u;
const partAfter = /^(?:[@/\\_=(-]|\.\p{L})/u;
const isPart = (text: string, start: number, end: number): boolean => partBefore.test(text.slice(0, start).slice(-1)) || partAfter.test(text.slice(end, end + 2));

/** What a sentence or a line may begin with before its first letter. */
const beginsSentence = /(?:^|[.!?:…]\s{1,3}|\n\s{0,8})["”’'»(–-]{0,2}\s?$/u;

export const spelling = defineRule<Options>({
  meta: {
    id: 'content/spelling',
    title: 'Felstavat ord',
    description: 'Disallow common misspellings of everyday words',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Svenska Akademiens ordlista 14', 'Myndigheternas skrivregler 8, 10.3'],
    since: '2026.1',
    fixable: true,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create(context) {
    const { options, dictionary, say, report } = context;
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    const visit = (unit: AnalysedUnit, at: number): void => {
      const token = unit.tokens[at];
      const right = token === undefined ? undefined : misspellings.get(token.lower);
      if (token === undefined || right === undefined || allowed.has(token.lower) || isQuoted(unit, token.start)) return;
      const { text } = unit;
      // A capital within a sentence is a name: "hos Platform AB", "Erik Alvarlig".
      if (token.text !== token.lower && token.text !== token.text.toUpperCase() && !beginsSentence.test(text.slice(Math.max(0, token.start - 14), token.start))) return;
      if (isPart(text, token.start, token.end)) return;
      const replacement = matchCase(token.text, right);
      report(unit, {
        start: token.start,
        end: token.end,
        message: say(`”${token.text}” är felstavat. Skriv ”${replacement}”.`, `“${token.text}” is misspelled. Write “${replacement}”.`),
        replacements: [replacement],
        fix: replacement,
      });
    };
    const words: Triggers['words'] = [{ oneOf: misspellings, visit }];
    return dictionary === undefined ? { words } : { words, unit: unknownWords(context, dictionary, allowed) };
  },
});

/** Shorter words are abbreviations and units as often as words. */
const fewestLetters = 4;
/** Small letters, also of words with a hyphen. A capital within a sentence is a name, which no dictionary has. */
const commonWord = new RegExp(`^\\p{Ll}[\\p{Ll}-]{${fewestLetters - 2},60}\\p{Ll}$`, 'u');
/** What `content/confused-words` knows better. */
const confused = new Set(confusedWords.flatMap(({ stem, endings }) => endings.map((ending) => stem + ending)));
const beginsWithCapital = /^\p{Lu}/u;
/** A suggestion takes Hunspell a tenth of a second. */
const mostAsked = 5;
const mostSuggested = 3;

/** Asks of each word that the dictionary does not know, once in a document. It may be right: a term, or a word that is new. */
function unknownWords({ say, report }: Pick<RuleContext<Options>, 'say' | 'report'>, dictionary: Dictionary, allowed: ReadonlySet<string>): NonNullable<Triggers['unit']> {
  const seen = new Set<string>();
  let asked = 0;
  return (unit) => {
    const { text } = unit;
    for (const [at, token] of unit.tokens.entries()) {
      const { lower, start, end } = token;
      if (seen.has(lower) || !commonWord.test(lower) || misspellings.has(lower) || confused.has(lower) || allowed.has(lower)) continue;
      // A capital is a name's, but where a sentence begins; there too, when the next word has one: "Jenni Almgren".
      const mayBeginSentence = token.text.slice(1) === lower.slice(1) && beginsSentence.test(text.slice(Math.max(0, start - 14), start));
      if (token.text !== lower && !(mayBeginSentence && !beginsWithCapital.test(unit.tokens[at + 1]?.text ?? ''))) continue;
      if (dictionary.knows(lower) || dictionary.knows(token.text)) continue;
      if (isPart(text, start, end) || isQuoted(unit, start) || touchesPrivate(unit.privateSpans, start, end)) continue;
      seen.add(lower);
      asked += 1;
      const meant = asked > mostAsked ? [] : dictionary.suggest(lower).filter((word) => !word.includes(' ')).slice(0, mostSuggested).map((word) => matchCase(token.text, word));
      report(unit, {
        start,
        end,
        certainty: 'ask',
        message: say(
          `”${token.text}” finns inte i ordlistan. ${meant.length === 0 ? '' : `Menade du ${inRow(meant, 'eller')}? `}Är ordet rätt kan det stå kvar.`,
          `“${token.text}” is not in the dictionary. ${meant.length === 0 ? '' : `Did you mean ${inRow(meant, 'or')}? `}If the word is right it can stay.`,
        ),
        replacements: meant,
      });
    }
  };
}

function inRow(words: readonly string[], or: string): string {
  const quoted = words.map((word) => `”${word}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1) as string}`;
}
