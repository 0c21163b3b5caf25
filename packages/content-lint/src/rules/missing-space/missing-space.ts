import { sentenceOpeners } from '../../data/sentence-openers.ts';
import { defineRule } from '../../engine/rule.ts';

/** The end of a sentence right before a word that begins one. Three small letters: "t.ex.En" is an abbreviation's fault. */
const joint = new RegExp(`[.!?](?<=\\p{Ll}{3}.)(?=(?:${sentenceOpeners.join('|')})[ ,])`, 'gu');
/** A word alone: not the end of an address, a path or a name of a file. */
const wordBefore = /(?:^|[\s("”’»/–-])(\p{L}[\p{L}-]{2,60})$/u;
/** As far back as a word and what stands before it reaches. */
const reach = 64;

export const missingSpace = defineRule({
  meta: {
    id: 'content/missing-space',
    title: 'Mellanslag saknas mellan meningar',
    description: 'Require a space between sentences',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 4.2: mellanrum'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      patterns: [
        {
          pattern: joint,
          visit(unit, { index, 0: stop }) {
            const { text } = unit;
            const [, word] = wordBefore.exec(text.slice(Math.max(0, index - reach), index)) ?? [];
            // What stood between them was a tag: the page may set them apart.
            if (word === undefined || !unit.isVerbatim(index, index + 2)) return;
            const [next = ''] = /^\p{L}+/u.exec(text.slice(index + 1)) ?? [];
            report(unit, {
              start: index - word.length,
              end: index + 1 + next.length,
              message: say(`Mellanslag saknas efter ”${word}${stop}”. Meningarna läses ihop, och skärmläsare kan läsa dem som en webbadress.`, `There is no space after “${word}${stop}”. The sentences run together, and a screen reader may read them as a web address.`),
              replacements: [`${word}${stop} ${next}`],
              fix: `${word}${stop} ${next}`,
            });
          },
        },
      ],
    };
  },
});
