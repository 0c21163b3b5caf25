import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { sentenceAt } from '../../analysis/sentences.ts';
import { andMore, causingVerbs, someOf, tautologies as phrases } from '../../data/tautologies.ts';
import { indexFaults, onFault } from '../../engine/phrase-faults.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

const index = indexFaults(phrases);
const will = new Set(['ska']);
/** "Bland annat", "till exempel", "t.ex." at the beginning of a text. */
const firstMark = /^(?:bland annat|bland andra|bl\.? ?a\.?|till exempel|exempelvis|t\.? ?ex\.?)(?![\p{L}\p{N}])/iu;
/** A new clause: what follows may be another list. */
const newClause = /[;:()–—\uFFFC]|, (?:och|men|så|där|då|när|eftersom|medan|samt|utan|vilket) /u;
/** "Att barnen simmar och ska följas upp" goes back to the subject before. */
const conjunctions = new Set(['och', 'eller', 'men', 'samt']);
const clauseWords = new Set(['som', 'där', 'när', 'om', 'att', 'vad', 'hur', 'vilka', 'vilken']);
/** Longer is seldom one list. */
const longestList = 400;
/** Words from "att" to the second "ska": a subject. */
const longestSubject = 8;

export const tautologies = defineRule({
  meta: {
    id: 'content/tautologies',
    title: 'Samma sak sägs två gånger',
    description: 'Disallow words that repeat what another has said',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 11.3 och 1.4', 'Svensk ordbok utgiven av Svenska Akademien'],
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
            message: say(`”${wrong}” säger samma sak två gånger. Skriv ”${right}”.`, `“${wrong}” says the same thing twice. Write “${right}”.`),
            replacements: [right],
            ...(fault.impact === undefined ? {} : { impact: fault.impact }),
          });
        }),
        {
          oneOf: someOf,
          visit(unit, at) {
            const list = markedTwice(unit, at);
            if (list === undefined) return;
            const { start, end, first, last } = list;
            report(unit, {
              start,
              end,
              message: say(
                `Både ”${first}” och ”${last}” säger att det finns fler. Det räcker med det ena.`,
                `Both “${first}” and “${last}” say that there are more. One of them will do.`,
              ),
              impact: 'advice',
            });
          },
        },
        {
          oneOf: will,
          visit(unit, at) {
            const second = secondWill(unit, at);
            if (second === undefined) return;
            const [start, end] = [unit.tokens[at]?.start ?? 0, unit.tokens[second]?.end ?? 0];
            report(unit, {
              start,
              end,
              message: say(
                'Det andra ”ska” upprepar det första. Skriv verbet i presens: ”ska bidra till att det blir” i stället för ”ska bidra till att det ska bli”.',
                'The second “ska” repeats the first. Use the present tense: “ska bidra till att det blir”, not “ska bidra till att det ska bli”.',
              ),
              impact: 'advice',
            });
          },
        },
      ],
    };
  },
});

/** "Bland annat A, B med flera": the list from the first mark to the last. */
function markedTwice(unit: AnalysedUnit, at: number): { start: number; end: number; first: string; last: string } | undefined {
  const token = unit.tokens[at];
  if (token === undefined) return undefined;
  const first = firstMark.exec(unit.text.slice(token.start, token.start + 16))?.[0];
  if (first === undefined || isQuoted(unit, token.start)) return undefined;
  const sentence = sentenceAt(unit.sentences, token.start);
  const from = token.start + first.length;
  const rest = unit.text.slice(from, Math.min(sentence?.end ?? from, from + longestList));
  const last = andMore.exec(rest);
  if (last === null) return undefined;
  const between = rest.slice(0, last.index);
  // Another beginning is another list, and the last mark may be its own.
  if (newClause.test(between) || /(?:bland annat|bl\.a\.|till exempel|t\.ex\.|exempelvis)/u.test(between)) return undefined;
  return { start: token.start, end: from + last.index + last[0].length, first, last: last[0] };
}

/** "Ska bidra till att X ska": the index of the second. */
function secondWill(unit: AnalysedUnit, at: number): number | undefined {
  const { tokens, text } = unit;
  const verb = tokens[at + 1];
  const preposition = causingVerbs.get(verb?.lower ?? '');
  if (preposition === undefined || !isAdjacent(text, tokens[at], verb)) return undefined;
  const that = at + (preposition === '' ? 2 : 3);
  if (tokens[that]?.lower !== 'att' || (preposition !== '' && tokens[at + 2]?.lower !== preposition)) return undefined;
  for (let index = that + 1; index <= that + 1 + longestSubject; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isAdjacent(text, tokens[index - 1], token)) return undefined;
    if (token.lower === 'ska') return index > that + 1 && !conjunctions.has(tokens[index - 1]?.lower ?? '') && !isQuoted(unit, token.start) ? index : undefined;
    // A relative clause has a "ska" of its own: "att de som ska börja får en plats".
    if (clauseWords.has(token.lower)) return undefined;
  }
  return undefined;
}
