import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { isPassiveWord } from '../../analysis/passives.ts';
import { finiteVerbs } from '../../data/finite-verbs.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

interface Options {
  /** Prepositions in a row. */
  most: number;
}

const prepositions: ReadonlySet<string> = new Set('av för till i på om med från hos vid under mellan inom genom utan mot efter över enligt kring åt bland inför utifrån'.split(' '));
/** Two words or three that are one preposition, or no preposition at all. */
const joined = new Set(
  'på grund|i samband|med hjälp|till följd|i stället|i form|med anledning|i fråga|i enlighet|inom ramen|med stöd|i syfte|till förmån|i närheten|med hänsyn|i förhållande|på sikt|i dag|i år|i går|i morgon|i regel|i dagsläget|till exempel|för närvarande|till sist|i stort|i första|i andra|på nytt|bland annat|med mera|med flera|i synnerhet|i princip|i praktiken|under tiden|över huvud|i huvudsak|i sin|i allmänhet'.split('|'),
);
const stops = new Set('att som och eller men samt är inte när där hur vad så än också även bara jag du han hon vi ni de man den det dig mig oss sig'.split(' '));
const mostWords = 3;

export const stackedPrepositions = defineRule<Options>({
  meta: {
    id: 'content/stacked-prepositions',
    title: 'Prepositioner på rad',
    description: 'Disallow long chains of prepositional phrases',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.3: en tanke i taget', 'Språklagen (2009:600) 11 §'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { most: 4 },
    schema: { type: 'object', additionalProperties: false, properties: { most: { type: 'integer', minimum: 2 } } },
  },
  create({ options, say, report }) {
    /** The last prepositions of the unit that no chain has taken, with as many words between them as a chain may have. */
    let met: number[] = [];
    let metIn: AnalysedUnit | undefined;
    /** Where the last chain ended. */
    let end = 0;
    return {
      words: [
        {
          oneOf: prepositions,
          visit(unit, index) {
            if (metIn !== unit) [met, metIn, end] = [[], unit, 0];
            if (index < end) return;
            const words = index - (met.at(-1) ?? index) - 1;
            if (words === 0 || words > mostWords) met = [];
            met.push(index);
            // So many prepositions ago a chain that is too long may have begun.
            const start = met[met.length - 1 - options.most];
            if (start === undefined) return;
            const chain = chainAt(unit, start);
            if (chain.prepositions.length <= options.most) return;
            [met, end] = [[], chain.end];
            const first = unit.tokens[start];
            const final = unit.tokens[chain.end - 1];
            if (first === undefined || final === undefined || isQuoted(unit, first.start)) return;
            const listed = chain.prepositions.map((word) => `”${word}”`).join(', ');
            report(unit, {
              start: first.start,
              end: final.end,
              message: say(
                `Här står ${chain.prepositions.length} prepositioner på rad: ${listed}. Dela upp det, eller använd ett verb.`,
                `Here are ${chain.prepositions.length} prepositions in a row: ${listed}. Part it, or use a verb.`,
              ),
            });
          },
        },
      ],
    };
  },
});

/** The prepositions from `tokens[index]` on with nothing but nouns and their adjectives between, and the index after the last word. */
function chainAt({ tokens, text }: AnalysedUnit, index: number): { prepositions: string[]; end: number } {
  const found: string[] = [];
  let end = index + 1;
  let since = mostWords;
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > index && !isAdjacent(text, tokens[at - 1], token))) break;
    if (prepositions.has(token.lower)) {
      // Two together are a particle and a preposition: "in till", "ut på".
      if (since === 0) break;
      const isJoined = joined.has(`${token.lower} ${tokens[at + 1]?.lower}`);
      if (isJoined) break;
      found.push(token.text);
      since = 0;
      continue;
    }
    since += 1;
    if (since > mostWords || stops.has(token.lower) || finiteVerbs.has(token.lower) || isPassiveWord(token.lower)) break;
    end = at + 1;
  }
  return { prepositions: found, end };
}
