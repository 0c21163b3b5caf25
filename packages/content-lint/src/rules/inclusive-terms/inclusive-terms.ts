import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { wordsAround } from '../../analysis/words-around.ts';
import { citizenshipWords, inclusiveTerms, residentNeighbours, residentOwners, type InclusiveReason } from '../../data/inclusive-terms.ts';
import { phraseTriggers, termIndex } from '../../engine/phrase-triggers.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

interface Options {
  /** Words that may stand, lower-cased, in the form that is written. */
  allow: string[];
}

const index = termIndex(inclusiveTerms);
const pronouns = new Map(['han|hon', 'hon|han', 'hans|hennes', 'hennes|hans', 'honom|henne', 'henne|honom'].map((pair) => pair.split('|') as [string, string]));
/** `Svensk`, `utländska`, `eu`: of a country. `Ska` is a verb. */
const isNationality = (word: string): boolean => word !== 'ska' && /(?:sk|ska|skt|eu|ees|tredjelands)$/u.test(word);

const reasons: Readonly<Record<InclusiveReason, { sv: string; en: string }>> = {
  gender: { sv: 'utgår från ett kön', en: 'assumes a sex' },
  disability: { sv: 'gör personen till sin funktionsnedsättning eller är ett ord som inte längre används', en: 'makes the person the disability or is no longer used' },
  person: { sv: 'gör personen till en egenskap', en: 'makes the person a trait' },
  resident: { sv: 'utesluter den som bor här utan att vara svensk medborgare', en: 'shuts out those who live here without being citizens' },
};

export const inclusiveTermsRule = defineRule<Options>({
  meta: {
    id: 'content/inclusive-terms',
    title: 'Ord som utesluter',
    description: 'Prefer words that include everyone whom the text is about',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 8.1', 'Socialstyrelsens termbank: funktionsnedsättning', 'Institutet för språk och folkminnen: könsneutralt språk'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create(context) {
    const { options, say, report } = context;
    const { words = [] } = phraseTriggers(context, index, options.allow, ({ unit, at, end, term, original, better }) => {
      const isOwn = isOwned(unit, at);
      // `Medborgare` alone is most often the right word of law and democracy.
      if (term.reason === 'resident' && term.certainty === undefined && (isCitizen(unit, at, end) || !(isOwn || isListed(unit, at, end)))) return undefined;
      const { sv, en } = reasons[term.reason];
      const more = term.advice?.[0];
      return {
        message: [
          say(`”${original}” ${sv}.`, `“${original}” ${en}.`),
          better !== undefined ? say(`Skriv ”${better}”.`, `Write “${better}”.`) : `${more ?? ''}.`,
        ].join(' '),
        ...(term.reason === 'resident' && !isOwn ? { certainty: 'likely' as const } : {}),
      };
    });
    return {
      words: [
        ...words,
        {
          oneOf: pronouns,
          visit(unit, at) {
            const first = unit.tokens[at];
            const second = unit.tokens[at + 1];
            if (first === undefined || second === undefined || unit.text.slice(first.end, second.start) !== '/' || isQuoted(unit, first.start)) return;
            if (pronouns.get(first.lower) !== second.lower || unit.text[second.end] === '/') return;
            const original = unit.text.slice(first.start, second.end);
            report(unit, {
              start: first.start,
              end: second.end,
              message: say(
                `”${original}” är tungt att läsa och utgår från att alla är han eller hon. Skriv du, den, de eller hen, eller upprepa ordet.`,
                `“${original}” is heavy to read and assumes that everyone is he or she. Write du, den, de or hen, or repeat the noun.`,
              ),
              advice: [say('Skriv om till du eller plural', 'Write du or a plural instead')],
            });
          },
        },
      ],
    };
  },
});

/** True where citizenship is what is meant: a nationality before, a country after, or a word of voting and passports in the sentence. */
function isCitizen(unit: AnalysedUnit, at: number, end: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) if (isNationality(unit.tokens[before]?.lower ?? '')) return true;
  if (unit.tokens[end]?.lower === 'i' && unit.tokens[at - 1]?.lower !== 'stadens' && /^(?:ett|en|eu|ees|\p{Lu})/u.test(unit.tokens[end + 1]?.text ?? '') && unit.tokens[end + 1]?.lower !== 'stockholm') return true;
  return wordsAround(unit, at).some(({ lower }) => citizenshipWords.has(lower));
}

/** Among others whom a city serves: `medborgare och företag`. */
function isListed(unit: AnalysedUnit, at: number, end: number): boolean {
  return [...unit.tokens.slice(Math.max(0, at - 2), at), ...unit.tokens.slice(end, end + 2)].some(({ lower }) => residentNeighbours.has(lower));
}

function isOwned(unit: AnalysedUnit, at: number): boolean {
  return [at - 1, at - 2].some((before) => residentOwners.has(unit.tokens[before]?.lower ?? ''));
}
