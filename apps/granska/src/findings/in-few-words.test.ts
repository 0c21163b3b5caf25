import { expect, test } from 'vitest';
import { inFewWords } from './in-few-words.ts';

test('shows a short passage whole', () => {
  expect(inFewWords('Stockholm  stad\nbygger')).toBe('Stockholm stad bygger');
});

test('names a long passage by its first and last words', () => {
  const passage = 'För att säkerställa att avgiften blir korrekt behöver du lämna uppgifter om inkomster och boende innan det kommande året.';
  expect(inFewWords(passage)).toBe('För att säkerställa att avgiften blir … det kommande året.');
});

test('does not cut words, however long', () => {
  const word = 'a'.repeat(500);
  expect(inFewWords(word)).toBe(word);
});
