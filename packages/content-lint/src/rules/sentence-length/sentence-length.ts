import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';

/** From so many words a quotation is somebody else's sentence, not a word that the writer points at. */
const wordsOfQuotedSentence = 10;
/** Single marks are apostrophes too: they count only around the whole sentence. */
const quotedWhole = /^["”“'’‘»«].*["”“'’»«][.!?]?$/su;
/** "behandlingen.För": two sentences whose space was lost. "; - ta med": a list that lost its lines. */
const lostBounds = /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}|[:;,] (?:(?:och|samt|eller) )?(?:•|[-–] [^;]{1,200}; (?:(?:och|samt|eller) )?[-–]) /u;

interface Options {
  /** Words from which a sentence is worth a look. */
  info: number;
  /** Words from which it should be split. */
  warning: number;
}

export const sentenceLength = defineRule<Options>({
  meta: {
    id: 'content/sentence-length',
    title: 'För lång mening',
    description: 'Disallow sentences that a reader must read twice',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.3: en tanke per mening', 'Mätt på svensk myndighetstext: nittio procent av meningarna har högst 27 ord, och knappt två procent fler än 40'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { info: 25, warning: 40 },
    profileOptions: { lattlast: { info: 15, warning: 20 } },
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { info: { type: 'integer', minimum: 5 }, warning: { type: 'integer', minimum: 5 } },
    },
  },
  create({ options, say, report }) {
    return {
      sentenceWords: Math.min(options.info, options.warning) + 1,
      sentence(unit, sentence, words) {
        if (unit.unit.kind === 'quote') return;
        const text = unit.text.slice(sentence.start, sentence.end);
        if (quotedWhole.test(text) || lostBounds.test(text)) return;
        const count = words.end - words.first - quotedWords(unit, words);
        if (count <= Math.min(options.info, options.warning)) return;
        report(unit, {
          start: sentence.start,
          end: sentence.end,
          message: say(
            `Meningen har ${count} ord. Dela den, så att varje mening säger en sak.`,
            `The sentence has ${count} words. Split it, so that each sentence says one thing.`,
          ),
          certainty: count > options.warning ? 'certain' : 'likely',
        });
      },
    };
  },
});

/** Words of a sentence that somebody else has written. */
function quotedWords({ tokens, quotations }: AnalysedUnit, { first, end }: { first: number; end: number }): number {
  if (quotations.length === 0) return 0;
  let all = 0;
  let own = 0;
  let span = 0;
  for (let index = first; index < end; index += 1) {
    const at = tokens[index]?.start ?? 0;
    if (at >= (quotations[span]?.end ?? Infinity)) {
      if (own >= wordsOfQuotedSentence) all += own;
      own = 0;
      while (at >= (quotations[span]?.end ?? Infinity)) span += 1;
    }
    if (at >= (quotations[span]?.start ?? Infinity)) own += 1;
  }
  return own >= wordsOfQuotedSentence ? all + own : all;
}
