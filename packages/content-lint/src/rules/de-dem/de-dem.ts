import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { nounForm } from '../../analysis/nouns.ts';
import { finiteVerbs, objectInfinitives } from '../../data/small-verbs.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted, matchCase } from '../../engine/wording.ts';

const dem: ReadonlySet<string> = new Set(['dem']);
const de: ReadonlySet<string> = new Set(['de']);

const conjunctions = new Set('att när eftersom medan hur varför därför'.split(' '));
const prepositions = new Set('av till från med för hos åt mot genom bland mellan utan kring'.split(' '));
const pronouns = new Set('jag du vi ni man han hon hen det den de någon alla ingen'.split(' '));
/** After a preposition these begin a noun phrase: "en av de bästa". */
const superlative = /^(?:\p{L}{2,}aste|bästa|största|minsta|äldsta|yngsta|högsta|lägsta|längsta|sämsta|första|sista|flesta)$/u;

const beginsSentence = (unit: AnalysedUnit, at: number): boolean => {
  const before = unit.tokens[at - 1];
  return before === undefined ? at === 0 : /[.!?]["”)]?\s+$/u.test(unit.text.slice(before.end, unit.tokens[at]?.start));
};

/** "Att dem är", "en av dem bästa", "dem flesta", "Dem kan simma". */
function isSubject(unit: AnalysedUnit, at: number): boolean {
  const { text, tokens } = unit;
  const previous = tokens[at - 1];
  const own = tokens[at];
  const following = tokens[at + 1];
  const second = tokens[at + 2];
  if (own === undefined || following === undefined || !isAdjacent(text, own, following)) return false;
  if (following.lower === 'flesta') return true;
  const isJoined = previous !== undefined && isAdjacent(text, previous, own);
  if (isJoined && prepositions.has(previous.lower) && superlative.test(following.lower)) return second?.lower !== 'möjliga';
  if (!finiteVerbs.has(following.lower)) return false;
  if (isJoined && conjunctions.has(previous.lower)) return true;
  // "Dem kan vi hjälpa" has its subject after the verb.
  if (!beginsSentence(unit, at) || following.lower === 'inte' || second === undefined || !isAdjacent(text, following, second)) return false;
  return !pronouns.has(second.lower) && second.text === second.lower && nounForm(second.lower)?.isDefinite !== true && !/(?:en|et|na|arna|erna)$/u.test(second.lower);
}

/** "Prata med de.", "för att hjälpa de och". */
function isObject(unit: AnalysedUnit, at: number): boolean {
  const { text, tokens } = unit;
  const previous = tokens[at - 1];
  const token = tokens[at];
  if (previous === undefined || token === undefined || !isAdjacent(text, previous, token) || at < 2) return false;
  const isEnd = /^[.!?](?:\s|$)/u.test(text.slice(token.end, token.end + 2));
  const goesOn = /^, (?:och|men|så|eftersom|när|vilket) /u.test(text.slice(token.end, token.end + 12));
  if (prepositions.has(previous.lower)) return isEnd || goesOn;
  if (!objectInfinitives.has(previous.lower) || !/^(?:att|kan|ska|vill|får|måste|bör)$/u.test(tokens[at - 2]?.lower ?? '')) return false;
  return isEnd || goesOn || / och (?:ge|få|ta|se) /u.test(text.slice(token.end, token.end + 9));
}

export const deDem = defineRule({
  meta: {
    id: 'content/de-dem',
    title: 'De eller dem',
    description: 'Require de as a subject and dem as an object, in frames that are certain',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Svenska Akademiens språklära: personliga pronomen, subjekts- och objektsform'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const tell = (unit: AnalysedUnit, at: number, right: string, why: string): void => {
      const token = unit.tokens[at];
      if (token === undefined || isQuoted(unit, token.start)) return;
      report(unit, { start: token.start, end: token.end, message: why, replacements: [matchCase(token.text, right)] });
    };
    return {
      words: [
        {
          oneOf: dem,
          visit: (unit, at) => {
            if (isSubject(unit, at)) tell(unit, at, 'de', say('Här ska det stå ”de”. Jämför med ”vi”: ”vi är”, inte ”oss är”.', 'It should be “de” here, as it would be “vi”.'));
          },
        },
        {
          oneOf: de,
          visit: (unit, at) => {
            if (isObject(unit, at)) tell(unit, at, 'dem', say('Här ska det stå ”dem”. Jämför med ”oss”: ”med oss”, inte ”med vi”.', 'It should be “dem” here, as it would be “oss”.'));
          },
        },
      ],
    };
  },
});
