import { expect, test } from 'vitest';
import { sentenceAt, splitSentences } from './sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['En mening. En till! Tre? Fyra… Slut', ['En mening.', 'En till!', 'Tre?', 'Fyra…', 'Slut']],
  ['Se t.ex. Kista, bl.a. Rinkeby och dr. Ek.', ['Se t.ex. Kista, bl.a. Rinkeby och dr. Ek.']],
  ['Polisen m.fl. Kommunen svarar.', ['Polisen m.fl.', 'Kommunen svarar.']],
  ['Polisen m.fl. svarar.', ['Polisen m.fl. svarar.']],
  ['A. Andersson och J.R. Larsson kom.', ['A. Andersson och J.R. Larsson kom.']],
  ['Den 3. maj kl. 9 på s. 5.', ['Den 3. maj kl. 9 på s. 5.']],
  ['Hon köpte en bil. Den var min. 12 personer kom.', ['Hon köpte en bil.', 'Den var min. 12 personer kom.']],
  ['Hon sa: ”Kom.” Han kom.', ['Hon sa: ”Kom.”', 'Han kom.']],
  ['Läs 3.14 och start.stockholm nu.', ['Läs 3.14 och start.stockholm nu.']],
  ['1. Inledning', ['1. Inledning']],
  ['   ', []],
])('%s', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('finds the sentence at an offset, and none between two', () => {
  const text = 'En. Två!  Tre?';
  const sentences = splitSentences(text);
  const found = Array.from(text, (_, offset) => sentenceAt(sentences, offset)).map((one) => (one === undefined ? '-' : text[one.start]));
  expect(found.join('')).toBe('EEE-TTTT--TTTT');
  expect(sentenceAt([], 0)).toBeUndefined();
});
