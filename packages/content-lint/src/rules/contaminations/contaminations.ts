import { contaminations as phrases, proposedActs } from '../../data/contaminations.ts';
import { indexFaults, onFault } from '../../engine/phrase-faults.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, standsAt } from '../../engine/wording.ts';

const index = indexFaults(phrases);
const proposing = new Set(['föreslår', 'föreslog', 'föreslagit']);

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
        {
          oneOf: proposing,
          visit(unit, at) {
            const [verb, , act] = unit.tokens.slice(at, at + 3);
            if (verb === undefined || act === undefined || !proposedActs.has(act.lower)) return;
            if (!standsAt(unit, at, [verb.lower, 'att', act.lower]) || isQuoted(unit, verb.start)) return;
            report(unit, {
              start: verb.start,
              end: act.end,
              message: say(
                `Vem ska ${act.lower}? Skriv vem efter ”att”, till exempel ”${verb.lower} att nämnden …”.`,
                `Who is it that is to “${act.lower}”? Say so after “att”: “${verb.lower} att nämnden …”.`,
              ),
              impact: 'advice',
            });
          },
        },
      ],
    };
  },
});
