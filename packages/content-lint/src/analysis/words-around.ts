import type { AnalysedUnit } from './analyse.ts';
import { sentenceAt } from './sentences.ts';
import type { Token } from './tokens.ts';

/** True where a sentence begins at the offset. */
export const beginsSentence = (unit: AnalysedUnit, offset: number): boolean => sentenceAt(unit.sentences, offset)?.start === offset;

/** The words around a word in its own sentence: at most `reach` on each side, so that the cost does not grow with the sentence. */
export function wordsAround(unit: AnalysedUnit, at: number, reach = 40): readonly Token[] {
  const word = unit.tokens[at];
  const sentence = word === undefined ? undefined : sentenceAt(unit.sentences, word.start);
  if (sentence === undefined) return [];
  return unit.tokens.slice(Math.max(0, at - reach), at + reach + 1).filter(({ start }) => start >= sentence.start && start < sentence.end);
}
