import { isPassiveWord } from '../../analysis/passives.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

/**
 * Passives of someone who proposes, means, wishes or tries, and who is not named. `beräknas`, `väntas` and `bedöms` are left out: "bron
 * beräknas öppnas i maj" is the shortest way to say it.
 */
const governing: ReadonlySet<string> = new Set(
  'föreslås föreslogs föreslagits avses avsågs önskas önskades begärs begärdes försöks försöktes försökts rekommenderas rekommenderades förordas förordades planeras planerades tänks ämnas hinns glöms glömdes behagas beslutas beslutades påbörjas påbörjades beordras lovas lovades'.split(' '),
);
const between: ReadonlySet<string> = new Set(['att', 'inte', 'även', 'också', 'därför', 'nu', 'dock', 'kunna', 'i', 'stället', 'framöver', 'då', 'helt', 'delvis']);
/** Infinitives that do not end in -as. */
const short: ReadonlySet<string> = new Set(['ges', 'tas', 'fås', 'ses', 'göras', 'dras', 'nås', 'sys', 'klås']);
const mostBetween = 3;

export const doublePassive = defineRule({
  meta: {
    id: 'content/double-passive',
    title: 'Två passiver i rad',
    description: 'Disallow a passive verb that governs another passive',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.3.3: skriv vem som gör vad', 'Språkriktighetsboken (2005): dubbel passiv'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      words: [
        {
          oneOf: governing,
          visit(unit, index) {
            const first = unit.tokens[index];
            if (first === undefined || isQuoted(unit, first.start)) return;
            for (let at = index + 1; at <= index + 1 + mostBetween; at += 1) {
              const token = unit.tokens[at];
              if (token === undefined || !isAdjacent(unit.text, unit.tokens[at - 1], token)) return;
              if ((token.lower.endsWith('as') && isPassiveWord(token.lower)) || short.has(token.lower)) {
                report(unit, {
                  start: first.start,
                  end: token.end,
                  message: say(
                    `”${first.text}” och ”${token.text}” är två passiver i rad. Läsaren ser inte vem som gör vad. Skriv vem, och gör minst ett av verben aktivt.`,
                    `“${first.text}” and “${token.text}” are two passives in a row. The reader can’t see who does what. Say who, and make at least one of the verbs active.`,
                  ),
                  advice: [say('Till exempel ”Kontoret föreslår att nämnden beslutar …”', 'For example “Kontoret föreslår att nämnden beslutar …”')],
                });
                return;
              }
              if (!between.has(token.lower)) return;
            }
          },
        },
      ],
    };
  },
});
