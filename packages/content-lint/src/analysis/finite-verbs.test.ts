import { expect, test } from 'vitest';
import { isFiniteVerb, mayBeFinite } from './finite-verbs.ts';
import { tokenise } from './tokens.ts';

const those = (is: typeof mayBeFinite, text: string): string[] => tokenise(text).filter((token) => is(token)).map(({ text: word }) => word);

test('knows the common verbs for certain', () => {
  expect(those(isFiniteVerb, 'Staden bygger skolor som ska ligga nära parken och är öppna.')).toEqual(['bygger', 'ska', 'är']);
});

test.each([
  ['cyklar cyklade räknas uppstod trivs sprack åkte kastade bullrar', ['cyklar', 'cyklade', 'räknas', 'uppstod', 'trivs', 'sprack', 'åkte', 'kastade', 'bullrar']],
  ['utredningar synpunkter möjligheter lärare läkare sökande bemötande jobbet nyfikenhet oktober under för barnen', []],
])('%s', (text, verbs) => {
  expect(those(mayBeFinite, text)).toEqual(verbs);
});
