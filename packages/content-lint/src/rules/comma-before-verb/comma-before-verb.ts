import { mayBeFinite } from '../../analysis/finite-verbs.ts';
import { sentenceAt } from '../../analysis/sentences.ts';
import { clauseOpeners, determiners, inversionWords, mainVerbs } from '../../data/clause-parts.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

/** Shorter subjects are seldom followed by a comma by mistake: "Nej, det". */
const fewestWords = 4;
/** In letters. A longer one is a text without stops. */
const longestSubject = 300;

export const commaBeforeVerb = defineRule({
  meta: {
    id: 'content/comma-before-verb',
    title: 'Komma mellan subjekt och verb',
    description: 'Disallow a comma between a subject and its verb',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 13.6: komma'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      words: [
        {
          oneOf: mainVerbs,
          visit(unit, at) {
            const { tokens, text } = unit;
            const [last, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
            if (last === undefined || verb === undefined || next === undefined || text.slice(last.end, verb.start) !== ', ' || verb.text !== verb.lower) return;
            // "På sikt, bör vi": another word order, and another rule.
            if (inversionWords.has(next.lower) || unit.unit.kind === 'heading' || unit.unit.kind === 'label' || isQuoted(unit, verb.start)) return;
            const sentence = sentenceAt(unit.sentences, verb.start);
            if (sentence === undefined || verb.start - sentence.start > longestSubject) return;
            const before = tokens.slice(Math.max(0, at - longestSubject), at).filter(({ start }) => start >= sentence.start);
            const [first] = before;
            if (first === undefined || before.length < fewestWords || !determiners.has(first.lower)) return;
            // One comma only, and nothing before it that could be a clause.
            if (/[^\p{L}\p{N} \u00A0-]/u.test(text.slice(sentence.start, last.end))) return;
            if (before.some((word) => clauseOpeners.has(word.lower) || mayBeFinite(word))) return;
            const right = `${last.text} ${verb.text}`;
            report(unit, {
              start: last.start,
              end: verb.end,
              message: say(
                `Det ska inte vara komma mellan subjektet och verbet. Skriv ”${right}”.`,
                `There is no comma between the subject and its verb. Write “${right}”.`,
              ),
              replacements: [right],
            });
          },
        },
      ],
    };
  },
});
