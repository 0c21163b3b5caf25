import { goals, messages } from '@stockholm/city';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { matchesOf } from '../../analysis/matches.ts';
import { splitSentences } from '../../analysis/sentences.ts';
import { tokenise } from '../../analysis/tokens.ts';
import { defineRule } from '../../engine/rule.ts';

/** A sentence of the programme, word for word. */
interface Original {
  text: string;
  words: readonly string[];
}

/** What has a fault of its own in the source is no model. */
const originals: readonly Original[] = [...messages, ...goals].flatMap(({ kind, text, description, sic }) => {
  const sentences = description === undefined || sic !== undefined ? [] : splitSentences(description).map(({ start, end }) => description.slice(start, end));
  // The goals' own names are for the rule three-goals.
  return [...(kind === 'message' ? [text] : []), ...sentences].map((original) => ({ text: original.replace(/\.$/u, ''), words: wordsOf(original) }));
});
const vocabulary = new Set(originals.flatMap(({ words }) => words.filter((word) => word.length > 4)));
const longest = Math.max(...originals.map(({ words }) => words.length));

/** Fewer words of the programme are chance. */
const fewestKnown = 3;
const fewestWords = 5;
const quotation = /[”“„"»]([^”“„"«»]{20,300})[”“"«]/gu;
/** How like the original a quoted text and a sentence must be, to be meant as that. */
const likeQuoted = 0.6;
const likeSentence = 0.8;

export const quotedMessages = defineRule({
  meta: {
    id: 'content/quoted-messages',
    title: 'Budskapet är inte återgett ordagrant',
    description: "Require the programme's messages and goals to be quoted word for word",
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Kommunikationsprogram för Stockholms stad, KS 2024/112: huvudbudskap och kommunikationsmål'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const judge = (unit: AnalysedUnit, start: number, end: number, words: readonly string[], isQuoted: boolean): void => {
      if (words.length < fewestWords || words.length > longest * 1.4) return;
      let known = 0;
      for (const word of words) if (vocabulary.has(word)) known += 1;
      if (known < fewestKnown) return;
      let nearest: Original | undefined;
      let most = 0;
      for (const original of originals) {
        // A part of it, cut out or broken off at the end of a line, is word for word too.
        if (isPartOf(words, original.words)) return;
        const like = likeness(words, original.words);
        if (like > most) [most, nearest] = [like, original];
      }
      const written = unit.text.slice(start, end).replace(/[.!]$/u, '');
      if (nearest === undefined || most < (isQuoted ? likeQuoted : likeSentence)) return;
      report(unit, {
        start,
        end: start + written.length,
        message: isQuoted
          ? say(`Citatet stämmer inte ordagrant med kommunikationsprogrammet. Där står det: ”${nearest.text}”.`, `The quotation is not what the communication programme says: “${nearest.text}”.`)
          : say(
              `Meningen liknar kommunikationsprogrammet men är inte ordagrann. Vill du återge programmet står det: ”${nearest.text}”.`,
              `The sentence is like one of the communication programme. If you mean to quote it, it says: “${nearest.text}”.`,
            ),
        replacements: [nearest.text],
        ...(isQuoted ? {} : { certainty: 'ask' as const }),
      });
    };
    /** Where words of the programme stand in a unit, in order; and those before this one are in earlier sentences. */
    let known: number[] = [];
    let knownIn: AnalysedUnit | undefined;
    let next = 0;
    return {
      words: [
        {
          oneOf: vocabulary,
          visit(unit, index) {
            if (knownIn !== unit) [known, knownIn, next] = [[], unit, 0];
            known.push(index);
          },
        },
      ],
      where: /[”"»]/u,
      unit(unit) {
        for (const match of matchesOf(unit.text, quotation)) {
          const first = match.index + 1;
          for (const { start, end } of splitSentences(match[1] as string)) {
            judge(unit, first + start, first + end, wordsOf((match[1] as string).slice(start, end)), true);
          }
        }
      },
      sentenceWords: fewestWords,
      sentence(unit, { start, end }, { first, end: last }) {
        if (knownIn !== unit) return;
        while ((known[next] ?? Infinity) < first) next += 1;
        const before = next;
        while ((known[next] ?? Infinity) < last) next += 1;
        if (next - before < fewestKnown || /[”“„"«»]/u.test(unit.text.slice(start, end))) return;
        const words = unit.tokens.slice(first, last).map(({ lower }) => lower);
        judge(unit, start, end, words, unit.unit.kind === 'quote');
      },
    };
  },
});

function wordsOf(text: string): string[] {
  return tokenise(text).map(({ lower }) => lower);
}


function isPartOf(words: readonly string[], whole: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** Share of words in common, in order: 1 for the same words. The texts are short, so the table is small. */
function likeness(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 0; j < b.length; j += 1) next.push(b[j] === word ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number));
    row = next;
  }
  return (2 * (row[b.length] as number)) / (a.length + b.length);
}
