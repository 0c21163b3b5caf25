import type { UnitKind } from '../text-unit.ts';
import type { AnalysedUnit, DocumentAnalysis } from './analyse.ts';
import { countPassives } from './passives.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export interface HardSentence {
  unit: AnalysedUnit;
  sentence: Sentence;
  words: number;
  /** Words plus the share of long words: what the sentence adds to LIX. */
  hardness: number;
}

export interface Readability {
  words: number;
  sentences: number;
  /** Words of the longest sentence; 0 without sentences. */
  longest: number;
  /** Passive verbs in all of them; see {@link countPassives}. */
  passives: number;
  /** Null below 100 words. */
  lix: number | null;
  /** Share of the text's words that stand in lists, tables, quotations, headings and labels, from 0 to 1. */
  outsideParagraphs: number;
  /** Hardest first, at most three. */
  worst: HardSentence[];
}

/** Headings, cells and labels are not sentences: glued to the text they make LIX wrong by up to eight points (measured on Talbanken). */
const running: ReadonlySet<UnitKind> = new Set(['paragraph', 'listItem', 'quote']);
/** Below this LIX says more of chance than of the text. */
export const fewestWordsForLix = 100;
/** Björnsson: more than six letters. */
const longWord = 6;
/** Shorter sentences are never worth showing as hard. */
const fewestWordsOfHard = 8;
const mostWorst = 3;

const measured = new WeakMap<DocumentAnalysis, Readability>();

/** LIX = words per sentence + 100 × long words per word (Björnsson 1968), of Swedish running text. */
export function measureReadability(document: DocumentAnalysis): Readability {
  const known = measured.get(document);
  if (known !== undefined) return known;
  let words = 0;
  let long = 0;
  let sentences = 0;
  let longest = 0;
  let passives = 0;
  let all = 0;
  let inParagraphs = 0;
  const worst: HardSentence[] = [];
  for (const unit of document.units) {
    if (unit.language !== 'sv') continue;
    all += unit.tokens.length;
    if (unit.unit.kind === 'paragraph') inParagraphs += unit.tokens.length;
    if (!running.has(unit.unit.kind)) continue;
    let index = 0;
    const { tokens } = unit;
    for (const sentence of unit.sentences) {
      let own = 0;
      let ownLong = 0;
      const first = index;
      for (; index < tokens.length; index += 1) {
        const token = tokens[index] as Token;
        if (token.start >= sentence.end) break;
        if (token.end <= sentence.start) continue;
        own += 1;
        if (token.word.letters > longWord) ownLong += 1;
      }
      if (own === 0) continue;
      words += own;
      long += ownLong;
      sentences += 1;
      if (own > longest) longest = own;
      passives += countPassives(tokens, first, index);
      if (own >= fewestWordsOfHard) keepHardest(worst, { unit, sentence, words: own, hardness: own + (100 * ownLong) / own });
    }
  }
  const readability: Readability = {
    words,
    sentences,
    longest,
    passives,
    outsideParagraphs: all === 0 ? 0 : 1 - inParagraphs / all,
    lix: words < fewestWordsForLix || sentences === 0 ? null : Math.round((words / sentences + (100 * long) / words) * 10) / 10,
    worst,
  };
  measured.set(document, readability);
  return readability;
}

/** Of two that are as hard the first stays first. */
function keepHardest(worst: HardSentence[], one: HardSentence): void {
  if (worst.length === mostWorst && one.hardness <= (worst[mostWorst - 1] as HardSentence).hardness) return;
  const at = worst.findIndex(({ hardness }) => hardness < one.hardness);
  worst.splice(at < 0 ? worst.length : at, 0, one);
  if (worst.length > mostWorst) worst.pop();
}
