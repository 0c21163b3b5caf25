import { describe, expect, test } from 'vitest';
import { judgeProject, lintText, type ContentFact } from './index.ts';

const factsOf = (texts: Record<string, string>): ContentFact[] => Object.entries(texts).flatMap(([uri, text]) => lintText(text, { uri, format: 'markdown' }).facts);
const found = (texts: Record<string, string>): string[] => judgeProject(factsOf(texts)).map(({ rule, excerpt }) => `${rule} ${excerpt}`);

test.each<[string, Record<string, string>, string]>([
  ['two spellings of one who signs', { 'a.md': 'Lee Orberon\n\nstadsdelsdirektör', 'b.md': 'Lee Orberson, stadsdelsdirektör\n' }, 'content/consistent-names Orberson'],
  ['two words for one thing', { 'a.md': 'Vår webbplats.', 'b.md': 'Vår webbplats.', 'c.md': 'Vår hemsida.' }, 'content/consistent-terms hemsida'],
  ['the fewest, whichever is better', { 'a.md': 'Vår webbplats.', 'b.md': 'Vår hemsida.', 'c.md': 'Vår hemsida.' }, 'content/consistent-terms webbplats'],
  ['titles with and without a capital', { 'a.md': 'Maja Provling, enhetschef, svarar.', 'b.md': 'Lee Testberg, Avdelningschef, svarar.' }, 'content/consistent-capitals Avdelningschef'],
  ['names of a unit', { 'a.md': 'Ring avdelningen för HR och kommunikation.', 'b.md': 'Ring avdelningen för kommunikation och HR.' }, 'content/unit-names kommunikation och HR'],
])('finds %s', (_what, texts, expected) => {
  expect(found(texts)).toEqual([expected]);
});

describe('leaves', () => {
  test.each<[string, Record<string, string>]>([
    ['the same', { 'a.md': 'Vår webbplats.', 'b.md': 'Vår webbplats.' }],
    ['what one text is told of by itself', { 'a.md': 'Vår webbplats och vår hemsida.', 'b.md': 'Hej.' }],
    ['people without a title', { 'a.md': 'Ring Maja Provling.', 'b.md': 'Ring Maja Provlin.' }],
    ['people with other titles', { 'a.md': 'Maja Provling, enhetschef.', 'b.md': 'Maja Provlin, handläggare.' }],
    ['a genitive', { 'a.md': 'Maja Provling, enhetschef, svarar.', 'b.md': 'Maja Provlings, enhetschef, telefon.' }],
    ['titles of other standing', { 'a.md': 'Maja Provling\n\nEnhetschef', 'b.md': 'Maja Provling, enhetschef, svarar.' }],
    ['a place that is suppressed', { 'a.md': 'Vår webbplats.', 'b.md': '<!-- stad-disable-next-line content/consistent-terms -- kundens namn -->\nVår hemsida.' }],
  ])('%s', (_what, texts) => {
    expect(found(texts)).toEqual([]);
  });
});

test('a suppression of such a place is not unused', () => {
  const { findings } = lintText('<!-- stad-disable-next-line content/consistent-terms -- kundens namn -->\nVår hemsida.', { uri: 'b.md', format: 'markdown' });
  expect(findings).toEqual([]);
});

test('is of the project, with its places, in both languages', () => {
  const facts = factsOf({ 'a.md': 'Vår webbplats.', 'b.md': '\n\nVår hemsida.' });
  expect(judgeProject(facts)).toMatchObject([
    {
      location: { kind: 'project' },
      severity: 'info',
      message: 'Texterna har två ord för samma sak: ”webbplats” (a.md:1) och ”hemsida” (b.md:3). Välj ett av dem för alla texter, helst ”webbplats”.',
      related: [{ location: { kind: 'text', uri: 'b.md', line: 3, column: 5 } }],
    },
  ]);
  expect(judgeProject(facts, { lang: 'en' })[0]?.message).toContain('Choose one of them');
});

test('depends on the facts, not on their order', () => {
  const facts = factsOf(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`t${index}.md`, index % 3 === 0 ? 'Vår hemsida. Ring Maja Provling, enhetschef.' : 'Vår webbplats. Ring Maja Provlin, Enhetschef.'])));
  const expected = JSON.stringify(judgeProject(facts));
  expect(JSON.stringify(judgeProject(facts.toReversed()))).toBe(expected);
  expect(JSON.stringify(judgeProject(JSON.parse(JSON.stringify(facts)) as ContentFact[]))).toBe(expected);
});

test('notes of people no more than first name, surname and title, and only of those with a title', () => {
  const facts = factsOf({ 'a.md': 'Maja Provling, enhetschef, svarar. Ring Lee Testberg i dag. Anna Testvik bor här.' }).filter(({ rule }) => rule === 'content/consistent-names');
  expect(facts.map(({ key, form }) => [key, form])).toEqual([['enhetschef|maja', 'Provling']]);
});
