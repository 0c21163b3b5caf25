import { contaminations as phrases } from '../../data/contaminations.ts';
import { indexFaults, onFault } from '../../engine/phrase-faults.ts';
import { defineRule } from '../../engine/rule.ts';

const index = indexFaults(phrases);

export const contaminations = defineRule({
  meta: {
    id: 'content/contaminations',
    title: 'Två uttryck har blandats ihop',
    description: 'Disallow expressions that are mixed up with others, and bent idioms',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Svensk ordbok utgiven av Svenska Akademien: konstruktioner och uttryck'],
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
            message: say(`”${wrong}” är inget fast uttryck. Skriv ”${right}”.`, `“${wrong}” is no set expression. Write “${right}”.`),
            replacements: [right],
            ...(fault.impact === undefined ? {} : { impact: fault.impact }),
          });
        }),
      ],
    };
  },
});
