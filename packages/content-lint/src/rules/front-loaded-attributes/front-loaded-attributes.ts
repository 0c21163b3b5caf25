import { participles } from '../../data/passive-verbs.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

const definite: ReadonlySet<string> = new Set(['den', 'det', 'de']);
const articles: ReadonlySet<string> = new Set(['en', 'ett', ...definite]);
const prepositions = new Set('till av för i på från hos vid inom mellan under genom mot enligt'.split(' '));
/** Fixed phrases that say when or how, and belong to the verb: "det i dag". */
const adverbs = new Set('i dag|i år|i regel|i allmänhet|i princip|i praktiken|för det|i och|i går|i morgon|i sin|i stort|i så|på så|för närvarande|för övrigt|till exempel|till viss|till stor|till en|av att|för att|till att|på att|i att|i taget'.split('|'));
const weak = /.{3}(?:ade|ad|at|da|ta|dda)$/u;
const strong = /.{3}(?:en|et|na)$/u;
const present = /.{3}(?:ande|ende)$/u;
const definiteNoun = /.{2}(?:en|et|na|n|t|ns|ts|nas)$/u;
/** What ends the search: another clause, or a verb that says that there is no attribute. */
const stops = new Set('antingen som att och eller men är var har hade kan ska skulle får fick blir blev vill måste bör om när där inte den det de en ett du vi ni man jag hon han'.split(' '));
const fewest = 1;
const most = 6;

export const frontLoadedAttributes = defineRule({
  meta: {
    id: 'content/front-loaded-attributes',
    title: 'Bestämning före sitt ord',
    description: 'Prefer a clause with "som" to a long attribute before its noun',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.3.2: undvik långa bestämningar före huvudordet'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      words: [
        {
          oneOf: articles,
          visit(unit, index) {
            const { tokens, text } = unit;
            const article = tokens[index];
            const preposition = tokens[index + 1];
            if (article === undefined || preposition === undefined || !prepositions.has(preposition.lower) || !isAdjacent(text, article, preposition)) return;
            const isDefinite = definite.has(article.lower);
            // "en av barnen" counts.
            if ((!isDefinite && preposition.lower === 'av') || adverbs.has(`${preposition.lower} ${tokens[index + 2]?.lower}`) || isQuoted(unit, article.start)) return;
            for (let at = index + 2; at <= index + 2 + most; at += 1) {
              const token = tokens[at];
              if (token === undefined || !isAdjacent(text, tokens[at - 1], token) || stops.has(token.lower)) return;
              const noun = tokens[at + 1];
              if (at < index + 2 + fewest || !isParticiple(token.lower, isDefinite)) continue;
              if (noun === undefined || !isAdjacent(text, token, noun) || stops.has(noun.lower) || prepositions.has(noun.lower) || !/^\p{L}{3,}$/u.test(noun.text)) continue;
              if (isDefinite && !definiteNoun.test(noun.lower)) continue;
              report(unit, {
                start: article.start,
                end: noun.end,
                message: say(
                  `Läsaren måste vänta på ”${noun.text}” för att förstå. Sätt ordet först, och resten i en bisats: ”${noun.text} som …”.`,
                  `The reader must wait for “${noun.text}” to understand. Put it first, and the rest in a clause: “${noun.text} som …”.`,
                ),
              });
              return;
            }
          },
        },
      ],
    };
  },
});

function isParticiple(word: string, isDefinite: boolean): boolean {
  if (participles.has(word) || present.test(word)) return true;
  return isDefinite ? /.{3}(?:ade|da|ta|na)$/u.test(word) && !/(?:erna|orna|arna)$/u.test(word) : weak.test(word) && !strong.test(word);
}
