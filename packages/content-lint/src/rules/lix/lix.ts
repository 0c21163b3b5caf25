import { measureReadability } from '../../analysis/readability.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** LIX above which the text is worth a look. */
  info: number;
  /** LIX above which it is too hard. */
  warning: number;
}

/** Long enough to recognise the sentence, short enough for a line in a terminal. */
const shownLength = 90;
/** Björnsson's measure is of running text: check lists and tables of terms have few full stops and many long words, whoever writes them. */
const mostOutsideParagraphs = 0.5;

export const lix = defineRule<Options>({
  meta: {
    id: 'content/lix',
    title: 'Svårläst text',
    description: 'Disallow texts whose readability index is above a limit',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['C. H. Björnsson: Läsbarhet (1968)', 'Mätt på svar från svenska myndigheter (SweFAQ): medianen är 46, en av tio ligger över 61'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { info: 45, warning: 55 },
    profileOptions: { lattlast: { info: 30, warning: 40 } },
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { info: { type: 'number', minimum: 20 }, warning: { type: 'number', minimum: 20 } },
    },
  },
  create({ options, document, lang, say, reportDocument }) {
    return {
      document() {
        const { lix: value, outsideParagraphs, worst } = measureReadability(document);
        if (value === null || outsideParagraphs > mostOutsideParagraphs || value <= Math.min(options.info, options.warning)) return;
        const shown = lang === 'en' ? String(value) : String(value).replace('.', ',');
        const level =
          value > 60
            ? say('mycket svår att läsa', 'very hard to read')
            : value > options.warning
              ? say('svår att läsa', 'hard to read')
              : say('ganska svår att läsa', 'rather hard to read');
        reportDocument({
          message: say(
            `Texten är ${level}: läsbarhetsindex (LIX) är ${shown}. Korta meningarna och byt långa ord, i första hand i de tre svåraste meningarna.`,
            `The text is ${level}: its readability index (LIX) is ${shown}. Shorten sentences and long words, first in the three hardest sentences.`,
          ),
          advice: worst.map(({ unit, sentence, words }) => {
            const text = unit.text.slice(sentence.start, sentence.end);
            const short = text.length > shownLength ? `${text.slice(0, text.lastIndexOf(' ', shownLength))} …` : text;
            const range = unit.sourceRange(sentence.start, sentence.end);
            const line = range === undefined ? '' : say(`rad ${document.range(range.start, range.end).line}, `, `line ${document.range(range.start, range.end).line}, `);
            return say(`Skriv om (${line}${words} ord): ”${short}”`, `Rewrite (${line}${words} words): “${short}”`);
          }),
          certainty: value > options.warning ? 'certain' : 'likely',
        });
      },
    };
  },
});
