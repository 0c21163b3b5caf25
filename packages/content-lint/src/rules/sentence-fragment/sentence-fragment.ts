import { mayBeFinite } from '../../analysis/finite-verbs.ts';
import { determiners, fragmentOpeners } from '../../data/clause-parts.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, phraseIndex, standsAt } from '../../engine/wording.ts';

const openers = phraseIndex(fragmentOpeners.map((text) => ({ text, entry: undefined })));
/** Shorter may be an answer or an exclamation. */
const fewestWords = 8;
const fewestAfterOpener = 4;

export const sentenceFragment = defineRule({
  meta: {
    id: 'content/sentence-fragment',
    title: 'Ofullständig mening',
    description: 'Require a verb of its own in each sentence',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Svenska Akademiens språklära: meningsfragment', 'Myndigheternas skrivregler 8, 1.3: meningar'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      kinds: ['paragraph'],
      sentenceWords: fewestAfterOpener,
      sentence(unit, { start, end }, { first, end: last }) {
        const token = unit.tokens[first];
        if (token === undefined || unit.text[end - 1] !== '.' || isQuoted(unit, start)) return;
        const opener = openers.get(token.lower)?.find(({ words }) => standsAt(unit, first, words));
        if (opener !== undefined && first > 0) {
          const words = unit.text.slice(start, unit.tokens[first + opener.words.length - 1]?.end);
          report(unit, {
            start,
            end: start + words.length,
            message: say(
              `Meningen som börjar ”${words}” är bara en del av en mening. Foga den till meningen före, eller skriv ett eget subjekt och verb: ”Det är viktigt …”.`,
              `What begins “${words}” is only a part of a sentence. Join it to the one before, or give it a subject and a verb of its own.`,
            ),
          });
          return;
        }
        if (last - first < fewestWords || !determiners.has(token.lower) || /[:;()\d\uFFFC]/u.test(unit.text.slice(start, end))) return;
        for (let index = first; index < last; index += 1) if (mayBeFinite(unit.tokens[index] as typeof token)) return;
        report(unit, {
          start,
          end,
          message: say('Meningen saknar verb. Skriv vad som görs eller gäller, eller foga den till meningen före.', 'The sentence has no verb. Say what is done or what holds, or join it to the sentence before.'),
        });
      },
    };
  },
});
