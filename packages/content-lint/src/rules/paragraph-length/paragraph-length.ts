import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** Words above which a paragraph should be parted. */
  words: number;
  /** Sentences above which it should. */
  sentences: number;
}

export const paragraphLength = defineRule<Options>({
  meta: {
    id: 'content/paragraph-length',
    title: 'Långt stycke',
    description: 'Disallow paragraphs that look like a wall of text',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Sveriges Kommuner och Regioner: stycken på 270–450 tecken', 'Västra Götalandsregionens skrivhandledning: tre till tio meningar per stycke'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { words: 110, sentences: 10 },
    profileOptions: { lattlast: { words: 45, sentences: 5 } },
    schema: { type: 'object', additionalProperties: false, properties: { words: { type: 'integer', minimum: 20 }, sentences: { type: 'integer', minimum: 2 } } },
  },
  create({ options, say, report }) {
    return {
      kinds: ['paragraph'],
      unit(unit) {
        if (unit.tokens.length <= Math.min(options.words, options.sentences)) return;
        const words = unit.tokens.length;
        const sentences = words > options.words ? 0 : unit.sentences.length;
        if (words <= options.words && sentences <= options.sentences) return;
        // The place is the first sentence: where the reader meets the wall.
        const first = unit.sentences[0];
        report(unit, {
          start: first?.start ?? 0,
          end: first?.end ?? unit.text.length,
          message: say(
            words > options.words
              ? `Stycket har ${words} ord. Dela det där en ny tanke börjar, och sätt gärna in en mellanrubrik.`
              : `Stycket har ${sentences} meningar. Dela det där en ny tanke börjar, och sätt gärna in en mellanrubrik.`,
            words > options.words
              ? `The paragraph has ${words} words. Part it where a new thought begins, perhaps with a heading.`
              : `The paragraph has ${sentences} sentences. Part it where a new thought begins, perhaps with a heading.`,
          ),
        });
      },
    };
  },
});
