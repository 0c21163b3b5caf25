import { defineRule } from '../../engine/rule.ts';

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
        const count = words.end - words.first;
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
