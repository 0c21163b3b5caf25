import { finiteVerbs } from '../../data/finite-verbs.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

const pronouns: ReadonlySet<string> = new Set(['vilken', 'vilket', 'vilka']);
const prose = new Set(['paragraph', 'listItem', 'message', 'hint']);
/** Before a question, direct or indirect, or before another noun of a list of them: "vem och vilka". */
const beforeQuestion = new Set('och eller men utan på av om för med till i från hos vid under genom efter oavsett vem vad beroende vet'.split(' '));

export const vilkenVilket = defineRule({
  meta: {
    id: 'content/vilken-vilket',
    title: 'Stelt ”vilken”, ”vilket” eller ”vilka”',
    description: 'Prefer "som" to "vilken", "vilket" and "vilka" in relative clauses',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Svenska Akademiens grammatik (1999), Pronomen: relativt ”vilken” hör till formellt skriftspråk', 'Språklagen (2009:600) 11 §'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      words: [
        {
          oneOf: pronouns,
          visit(unit, index) {
            const token = unit.tokens[index];
            const before = unit.tokens[index - 1];
            const verb = unit.tokens[index + 1];
            if (token === undefined || before === undefined || verb === undefined || token.text !== token.lower || !prose.has(unit.unit.kind)) return;
            if (!finiteVerbs.has(verb.lower) || !isAdjacent(unit.text, token, verb) || isQuoted(unit, token.start)) return;
            const between = unit.text.slice(before.end, token.start);
            // After a comma "vilket" may sum up all that was said, and "som" may not.
            const isBound = between.trim() === '';
            if ((token.lower === 'vilket' && !isBound) || !(isBound || /^,\s+$/u.test(between)) || beforeQuestion.has(before.lower)) return;
            const rest = ` ${verb.text}`;
            report(unit, {
              start: token.start,
              end: verb.end,
              message:
                token.lower === 'vilket'
                  ? say('Läsaren kan inte se vad ”vilket” syftar på. Skriv ”som”, eller sätt punkt och börja om med ”Det”.', 'The reader can’t see what “vilket” refers to. Write “som”, or end the sentence and begin anew with “Det”.')
                  : say(`”${token.text}” är stelt här. Skriv ”som”.`, `“${token.text}” is stiff here. Write “som”.`),
              replacements: [`som${rest}`],
              ...(token.lower === 'vilket' ? { advice: [say(`Sätt punkt och skriv ”Det${rest}”`, `End the sentence and write “Det${rest}”`)] } : {}),
            });
          },
        },
      ],
    };
  },
});
