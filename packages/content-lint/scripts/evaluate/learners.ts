import { lintText } from '../../src/index.ts';
import type { LearnerSentence } from './corpora.ts';

export interface LearnerScore {
  /** Hits whose range meets the error, as the corpus marks it. */
  onError: number;
  /** Hits elsewhere in a sentence with an error: of a kind that the corpus did not mark there, or false. */
  besideError: number;
  /** Hits in sentences that the corpus calls correct. */
  inCorrect: number;
}

/** What the rules find in sentences by learners, by rule. Only errors and warnings: the rest is advice on style, which the corpus does not judge. */
export function scoreLearners(sentences: readonly LearnerSentence[]): Map<string, LearnerScore> {
  const scores = new Map<string, LearnerScore>();
  for (const { text, error } of sentences) {
    for (const { rule, severity, location } of lintText(text, { uri: 'dalaj.txt', format: 'text' }).findings) {
      if (severity === 'info' || location.kind !== 'text') continue;
      const score = scores.get(rule) ?? { onError: 0, besideError: 0, inCorrect: 0 };
      scores.set(rule, score);
      if (error === undefined) score.inCorrect += 1;
      else if (location.column - 1 <= error.end && location.endColumn - 1 >= error.start) score.onError += 1;
      else score.besideError += 1;
    }
  }
  return scores;
}
