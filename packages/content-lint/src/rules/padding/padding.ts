import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { paddingPhrases } from '../../data/padding-phrases.ts';
import { phraseTriggers, termIndex } from '../../engine/phrase-triggers.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted, matchCase } from '../../engine/wording.ts';

interface Options {
  /** Phrases that may stand, lower-cased. */
  allow: string[];
}

const index = termIndex(paddingPhrases);
const please: ReadonlySet<string> = new Set(['vänligen']);
/** Before `vänligen` in a request that does not begin with it. */
const asks: ReadonlySet<string> = new Set(['du', 'ni', 'vi', 'dig', 'er', 'oss', 'och']);

export const padding = defineRule<Options>({
  meta: {
    id: 'content/padding',
    title: 'Utfyllnad',
    description: 'Disallow words that say nothing before those that do',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.3', 'Språklagen (2009:600) 11 §'],
    since: '2026.1',
    fixable: true,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create(context) {
    const { options, say, report } = context;
    const { words = [] } = phraseTriggers(context, index, options.allow, ({ unit, at, term, original }) =>
      term.first === true && !isFirst(unit, at)
        ? undefined
        : {
            message: [
              say(`”${original}” är utfyllnad.`, `“${original}” is padding.`),
              term.first === true ? say('Säg rakt på vad läsaren ska göra.', 'Say straight out what the reader is to do.') : say('Stryk det och säg saken direkt.', 'Cut it and say the thing itself.'),
            ].join(' '),
          },
    );
    const allowsPlease = options.allow.some((word) => word.toLowerCase() === 'vänligen');
    return {
      words: [
        ...words,
        {
          oneOf: please,
          visit(unit, at) {
            const word = unit.tokens[at];
            const next = unit.tokens[at + 1];
            // `Vänligen,` or `Vänligen Anna` ends a letter.
            if (word === undefined || next === undefined || allowsPlease || !isAdjacent(unit.text, word, next) || /^\P{Ll}/u.test(next.text)) return;
            if (isQuoted(unit, word.start) || !(isFirst(unit, at) || isFirst(unit, at - 1) || asks.has(unit.tokens[at - 1]?.lower ?? ''))) return;
            const better = matchCase(word.text, next.text);
            report(unit, {
              start: word.start,
              end: next.end,
              message: say(
                `”${word.text}” behövs inte. En uppmaning är artig nog: ”${better} …”.`,
                `“${word.text}” is not needed. A request is polite enough: “${better} …”.`,
              ),
              replacements: [better],
              fix: better,
            });
          },
        },
      ],
    };
  },
});

/** True of the first word of a sentence, or of what follows a colon. */
function isFirst(unit: AnalysedUnit, at: number): boolean {
  const word = unit.tokens[at];
  if (word === undefined) return false;
  return at === 0 || /[.!?:…–][ \u00A0]{0,3}["”’'(]?$/u.test(unit.text.slice(Math.max(0, word.start - 6), word.start));
}
