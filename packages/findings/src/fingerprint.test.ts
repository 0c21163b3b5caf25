import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf, sha256 } from './index.ts';
import { portableSha256 } from './portable-sha256.ts';

const place = { rule: 'content/lix', words: 'ett och annat', before: 'Det finns', after: 'att säga om saken.' };

test('is 32 hexadecimal digits and the same each time', () => {
  expect(fingerprintOf(place)).toMatch(/^[0-9a-f]{32}$/);
  expect(fingerprintOf(place)).toBe(fingerprintOf({ ...place }));
});

test('survives reflowed lines, changed markup and another normal form', () => {
  const moved = {
    rule: 'content/lix',
    words: 'ett\n  och annat',
    before: 'En ny rad framför. Och mer än så finns också.\n\n> **Det finns** ',
    after: '\r\natt <em>säga</em>'.replace('<em>', '*').replace('</em>', '*').normalize('NFD') + ' om saken.',
  };
  const before = 'En ny rad framför. Och mer än så finns också. Det finns';
  expect(fingerprintOf(moved)).toBe(fingerprintOf({ ...place, before }));
});

test('ignores text further away than the nearest words', () => {
  const before = 'två tre fyra fem';
  expect(fingerprintOf({ ...place, before: `ett helt annat ${before}` })).toBe(fingerprintOf({ ...place, before }));
});

test('survives an edited comma in a sentence, and tells short marks by their signs', () => {
  const sentence = 'Vi ordnar, om du vill, plats och mat.';
  const edited = sentence.replace(', om du vill,', ' om du vill');
  expect(fingerprintOf({ ...place, words: edited })).toBe(fingerprintOf({ ...place, words: sentence }));
  expect(fingerprintOf({ ...place, words: edited.replace('mat', 'fika') })).not.toBe(fingerprintOf({ ...place, words: sentence }));
  expect(fingerprintOf({ ...place, words: 't. ex.' })).not.toBe(fingerprintOf({ ...place, words: 't.ex.' }));
});

test('tells rules, words and surroundings apart', () => {
  const prints = [
    place,
    { ...place, rule: 'content/abbreviation-in-prose' },
    { ...place, words: 'ett' },
    { ...place, before: 'Det fanns' },
    { ...place, after: 'att tala om saken.' },
  ].map(fingerprintOf);
  expect(new Set(prints).size).toBe(prints.length);
});

test.each(['', 'abc', 'å'.repeat(27), 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), '𝛼 och ü\n'.repeat(5000), 'en ensam \uD800'])(
  'sha256 agrees with the platform, in Node and elsewhere (%#)',
  (text) => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect([sha256(text), portableSha256(text)]).toEqual([digest, digest]);
  },
);
