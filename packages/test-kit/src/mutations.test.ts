import { expect, test } from 'vitest';
import { Chance, mutate, mutateBytes } from './mutations.ts';

const many = (seed: number): string[] => {
  const chance = new Chance(seed);
  return Array.from({ length: 500 }, () => mutate('Du ska svara senast den 3 maj.', chance));
};

test('a seed gives the same choices in every run, and another seed others', () => {
  const chance = new Chance(1);
  expect(Array.from({ length: 5 }, () => chance.upTo(1000))).toEqual([627, 2, 527, 981, 968]);
  expect(many(7)).toEqual(many(7));
  expect(many(7)).not.toEqual(many(8));
});

test('most mutations change the text, in many ways', () => {
  const texts = many(20261);
  expect(texts.filter((text) => text !== 'Du ska svara senast den 3 maj.').length).toBeGreaterThan(400);
  expect(new Set(texts).size).toBeGreaterThan(250);
});

test('nothing is too short to mutate', () => {
  const chance = new Chance(1);
  for (let index = 0; index < 100; index += 1) {
    expect(typeof mutate('', chance)).toBe('string');
    expect(mutateBytes(new Uint8Array(0), chance)).toHaveLength(0);
  }
});

test('bytes are changed in a copy', () => {
  const whole = Uint8Array.from({ length: 50 }, (_, index) => index);
  const chance = new Chance(1);
  const changed = Array.from({ length: 100 }, () => mutateBytes(whole, chance));
  expect([...whole]).toEqual(Array.from({ length: 50 }, (_, index) => index));
  expect(changed.some(({ length }) => length < 50)).toBe(true);
  expect(changed.some((bytes) => bytes.length === 50 && bytes.some((byte, index) => byte !== index))).toBe(true);
});
