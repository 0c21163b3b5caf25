import type { AnalysedUnit } from './analyse.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** The number of the sentence that an offset stands in; -1 between sentences. By halves: a rule may ask for each word of a long text. */
export function sentenceIndexAt({ sentences }: AnalysedUnit, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = sentences[middle] as Sentence;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** True where a sentence begins at the offset. */
export const beginsSentence = (unit: AnalysedUnit, offset: number): boolean => unit.sentences[sentenceIndexAt(unit, offset)]?.start === offset;

/** The words around a word in its own sentence: at most `reach` on each side, so that the cost does not grow with the sentence. */
export function wordsAround(unit: AnalysedUnit, at: number, reach = 40): readonly Token[] {
  const word = unit.tokens[at];
  const sentence = word === undefined ? undefined : unit.sentences[sentenceIndexAt(unit, word.start)];
  if (sentence === undefined) return [];
  return unit.tokens.slice(Math.max(0, at - reach), at + reach + 1).filter(({ start }) => start >= sentence.start && start < sentence.end);
}
