import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { isFiniteVerb } from '../../analysis/finite-verbs.ts';
import { sentenceAt } from '../../analysis/sentences.ts';
import { nameIntroducers } from '../../data/lower-case-words.ts';
import { lowerStarters, openEnds } from '../../data/sentence-ends.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';
import type { UnitKind } from '../../text-unit.ts';

const prose: readonly UnitKind[] = ['paragraph', 'listItem'];
/** A mark, or a sign that what ends here is no sentence of prose: a colon before a list, an address, a figure, a code span. */
const closed = /(?:[.!?…:;,–—\-/\uFFFC]["”’')\]»]{0,3}|["”’')\]»])$/u;
const fullStop = /[.!?…]["”’')\]»]{0,3}$/u;
/** Fewer words may be a heading. */
const fewestWords = 4;
/** In letters. A longer one has no stops to miss one among. */
const longestSentence = 600;
/** On both sides of a stop that is missing within a line. */
const fewestAround = 3;

export const missingEndMark = defineRule({
  meta: {
    id: 'content/missing-end-mark',
    title: 'Punkt saknas',
    description: 'Require a mark at the end of each sentence',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 13.1: punkt'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report }) {
    return {
      kinds: prose,
      unit(unit) {
        if (closed.test(unit.text.slice(-6))) return;
        if (!endsSentence(unit, document.units)) return;
        const last = unit.tokens.at(-1);
        if (last === undefined || isQuoted(unit, last.start)) return;
        report(unit, {
          start: last.start,
          end: last.end,
          message: say(`Meningen slutar utan punkt. Skriv ”${last.text}.”`, `The sentence ends without a full stop. Write “${last.text}.”`),
          replacements: [`${last.text}.`],
        });
      },
      words: [
        {
          oneOf: lowerStarters,
          visit(unit, at) {
            const [before, first] = [unit.tokens[at - 1], unit.tokens[at]];
            if (before === undefined || first === undefined || first.text === first.lower || !prose.includes(unit.unit.kind) || !beginsSentence(unit, at) || isQuoted(unit, first.start)) return;
            report(unit, {
              start: before.start,
              end: first.end,
              message: say(`Det saknas punkt före ”${first.text}”. Skriv ”${before.text}. ${first.text}”.`, `A full stop is missing before “${first.text}”. Write “${before.text}. ${first.text}”.`),
              replacements: [`${before.text}. ${first.text}`],
            });
          },
        },
      ],
    };
  },
});

/** The unit's last words are a whole sentence, and its neighbours show that sentences have a mark here. */
function endsSentence(unit: AnalysedUnit, units: readonly AnalysedUnit[]): boolean {
  const sentence = unit.sentences.at(-1);
  const last = unit.tokens.at(-1);
  if (sentence === undefined || last === undefined) return false;
  // A link that stands by itself after the text is a way on, not a sentence.
  if (unit.links.some(({ start, end }) => start <= sentence.start && end >= last.end)) return false;
  const words = unit.tokens.filter(({ start }) => start >= sentence.start);
  const isItem = unit.unit.kind === 'listItem';
  // A paragraph has sentences before the last. A list item may be one sentence, where the other items end with a stop.
  const isOne = isItem && unit.sentences.length === 1;
  if (isOne ? !othersAreFinished(unit, units) : !fullStop.test(unit.text.slice(Math.max(0, sentence.start - 12), sentence.start).trimEnd())) return false;
  if (words.length < (isOne ? fewestAround : fewestWords) || !words.some((word) => isFiniteVerb(word)) || !/^\p{Lu}/u.test(words[0]?.text ?? '')) return false;
  // A label with what it is of ("Läs mer: parken, torget"), broken off, or an address after the text.
  if (/:\s/u.test(unit.text.slice(sentence.start))) return false;
  if (openEnds.has(last.lower) || /[@/]|www|\.(?:se|com|org|nu)$/u.test(unit.text.slice(Math.max(sentence.start, unit.text.length - 40)))) return false;
  if (/^\p{Ll}/u.test(units[unit.index + 1]?.text ?? '')) return false;
  return last.end === unit.text.length;
}

/** There are other items in the list, and each ends with a stop. */
function othersAreFinished(unit: AnalysedUnit, units: readonly AnalysedUnit[]): boolean {
  let others = 0;
  for (const step of [-1, 1]) {
    for (let index = unit.index + step; units[index]?.unit.kind === 'listItem'; index += step) {
      if (!/[.!?]$/u.test(units[index]?.text ?? '')) return false;
      others += 1;
    }
  }
  return others > 0;
}

/** "Vår verksamhet Med engagemang är vi": a sentence on either side of the space. */
function beginsSentence(unit: AnalysedUnit, at: number): boolean {
  const { tokens, text } = unit;
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || first === undefined || next === undefined) return false;
  if (!/^\p{Lu}\p{Ll}*$/u.test(first.text) || !/^\p{Ll}{3,}$/u.test(before.text) || !/^\p{Ll}/u.test(next.text) || openEnds.has(before.lower) || nameIntroducers.has(before.lower)) return false;
  // Where lines were joined, it may be a heading above its text.
  if (text.slice(before.end, first.start) !== ' ' || text.slice(first.end, next.start) !== ' ' || !unit.isVerbatim(before.start, first.end)) return false;
  const sentence = sentenceAt(unit.sentences, first.start);
  if (sentence === undefined || !fullStop.test(text.slice(sentence.end - 4, sentence.end))) return false;
  if (sentence.end - sentence.start > longestSentence) return false;
  const near = tokens.slice(Math.max(0, at - longestSentence), at + longestSentence);
  const left = near.filter(({ start }) => start >= sentence.start && start < first.start);
  const right = near.filter(({ start }) => start >= first.start && start < sentence.end);
  if (left.length < fewestAround || right.length <= fewestAround) return false;
  // A title without quotation marks has seldom a verb of its own on both sides.
  return left.some((word) => isFiniteVerb(word)) && right.some((word) => isFiniteVerb(word)) && !/["”“’:;–—(]/u.test(text.slice(sentence.start, first.start));
}
