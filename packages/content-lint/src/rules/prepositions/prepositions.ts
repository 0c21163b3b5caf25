import { prepositionPhrases } from '../../data/preposition-phrases.ts';
import { indexFaults, onFault } from '../../engine/phrase-faults.ts';
import { defineRule } from '../../engine/rule.ts';

const index = indexFaults(prepositionPhrases);

export const prepositions = defineRule({
  meta: {
    id: 'content/prepositions',
    title: 'Fel preposition i ett fast uttryck',
    description: 'Require the preposition that belongs to the word or the phrase',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Svensk ordbok utgiven av Svenska Akademien: konstruktioner'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      words: [
        onFault(index, (unit, { start, end, wrong, right, fault }) => {
          report(unit, {
            start,
            end,
            message: say(`Det heter ”${right}”, inte ”${wrong}”.`, `The phrase is “${right}”, not “${wrong}”.`),
            replacements: [right],
            ...(fault.impact === undefined ? {} : { impact: fault.impact }),
          });
        }),
      ],
    };
  },
});
