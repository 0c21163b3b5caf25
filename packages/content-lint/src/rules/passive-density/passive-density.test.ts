import { expect, test } from 'vitest';
import { judge } from '../../../test/judge.ts';

const passive = 'Ansökan prövas i maj. ';
const active = 'Nämnden prövar ansökan. ';
const text = (passives: number, actives: number): string => (passive.repeat(passives) + active.repeat(actives)).trim();

test.each([
  [4, 6, undefined],
  [5, 5, '5 av 10 meningar har ett passivt verb, till exempel ”prövas”. Skriv vem som gör vad i de viktigaste av dem.'],
  [10, 0, '10 av 10 meningar har ett passivt verb, till exempel ”prövas”. Skriv vem som gör vad i de viktigaste av dem.'],
  [7, 0, undefined],
])('%i passives and %i actives', (passives, actives, message) => {
  expect(judge('passive-density', text(passives, actives))[0]?.message).toBe(message);
});

test('counts each section, and stands at its heading', () => {
  const source = `# Ansökan\n\n${text(0, 10)}\n\n## Beslut\n\n${text(9, 1)}`;
  expect(judge('passive-density', source, { format: 'markdown' })).toMatchObject([{ severity: 'info', excerpt: 'Beslut' }]);
});

test.each(['Ansökan behövs i maj. ', 'Parken finns i Kista. ', 'Barnens föräldrar kommer. ', 'Vi träffas i maj. ', 'Det lyckas ofta. '])('"%s" is not passive', (sentence) => {
  expect(judge('passive-density', sentence.repeat(10).trim())).toEqual([]);
});

test('asks more of an easy read text', () => {
  expect(judge('passive-density', text(3, 7), { profile: 'lattlast' })).toHaveLength(1);
});

test('takes its limits from the project', () => {
  expect(judge('passive-density', text(3, 7), { rules: { 'content/passive-density': ['info', { percent: 20 }] } })).toHaveLength(1);
});
