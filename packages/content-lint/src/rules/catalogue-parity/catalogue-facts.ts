import type { ContentFact, MessageFact, ProjectReport } from '../../engine/fact.ts';

/** What the other languages of a set are compared with: the city writes in Swedish first; without Swedish, the one with most messages. */
export function referenceOf(set: readonly ContentFact[]): ContentFact | undefined {
  return set.find(({ form }) => /^sv(?:[-_]|$)/u.test(form)) ?? [...set].sort((a, b) => b.count - a.count)[0];
}

export const uriOf = ({ location }: ContentFact): string => ('uri' in location ? location.uri : '');

/** Where a message is. */
export function placeIn(fact: ContentFact, key: string, { line }: MessageFact): ProjectReport['places'][number] {
  return { location: { kind: 'catalogue', uri: uriOf(fact), keyPath: key, line, column: 1, endLine: line, endColumn: 1 }, message: `${fact.form}: ${key}` };
}
