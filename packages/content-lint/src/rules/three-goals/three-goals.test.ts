import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Målen är förtroende och tillit, tillgänglighet och öppenhet samt delaktighet och inflytande.', ['tillit och förtroende']],
  ['Målen är tillit och förtroende, öppenhet och tillgänglighet samt inflytande och delaktighet.', ['tillgänglighet och öppenhet', 'delaktighet och inflytande']],
  ['Inflytande och delaktighet samt tillit och förtroende är två av målen.', ['Delaktighet och inflytande']],
])('%s → %s', (text, right) => {
  expect(suggested('three-goals', text)).toEqual(right);
  expect(judge('three-goals', text)[0]?.severity).toBe('warning');
});

test('finds goals in the wrong order, in a sentence and in a list', () => {
  expect(marked('three-goals', 'Målen är tillgänglighet och öppenhet, tillit och förtroende samt delaktighet och inflytande.')).toEqual(['tillit och förtroende']);
  expect(marked('three-goals', 'Öppenhet och tillgänglighet\n\nMer om målet.\n\nDelaktighet och inflytande\n')).toEqual(['Öppenhet och tillgänglighet']);
  expect(marked('three-goals', '- Delaktighet och inflytande\n- Tillit och förtroende\n- Tillgänglighet och öppenhet\n', { format: 'markdown' })).toEqual(['Tillit och förtroende']);
});

test('finds a goal that looks like two', () => {
  const text = 'Målen är *tillit och förtroende*, *tillgänglighet* och *öppenhet* samt **delaktighet** och **inflytande**.';
  for (const format of ['text', 'markdown'] as const) expect(marked('three-goals', text, { format })).toHaveLength(2);
  expect(marked('three-goals', '<p>Målen är <em>tillit</em> och <em>förtroende</em> samt <em>tillgänglighet och öppenhet</em>.</p>', { format: 'html' })).toHaveLength(1);
});

test.each([
  'Målen är tillit och förtroende, tillgänglighet och öppenhet samt delaktighet och inflytande.',
  'Tillit och förtroende\n\nTillgänglighet och öppenhet\n\nDelaktighet och inflytande\n',
  'Våra målgrupper ska ha möjlighet till inflytande och delaktighet i vår verksamhet.',
  'Vi vill ha öppenhet och tillgänglighet.',
  'Arbetet bygger på förtroende och tillit mellan kollegor.',
  'Öppenhet och tillgänglighet är viktigt.\n\nInflytande och delaktighet är också viktigt.',
  'Tillit, förtroende, öppenhet och inflytande.',
  'Tillit till och förtroende för staden, och tillgänglighet och öppenhet.',
  'Öppenhet, tillgänglighet och inflytande och delaktighet för alla.',
  'Delaktighet och inflytande nämns här. Delaktighet och inflytande nämns igen.',
  'Tillgänglighet och öppenhet samt tillit och förtroende är två av målen.',
  'Delaktighet i och inflytande över besluten, tillit och förtroende.',
  'Kärnvärdena är aktiv, tydlig och tillgänglig.',
  'Tillit\n\nFörtroende\n\nÖppenhet och tillgänglighet\n',
  'Förtroende och tillit\n\nDet här stycket handlar om något annat.\n\nÖppenhet och tillgänglighet i våra hus',
  'Tillit och förtroende, **tillgänglighet och öppenhet** samt *delaktighet och inflytande*.',
  'Öppenhet och tillgänglighet är en princip för arkivet.',
  'Barns delaktighet och inflytande samt föräldrars förtroende och trygghet.',
  'Stadens mål är trygghet och tillit, delaktighet och inflytande.',
  'Förtroendevalda och tillit, inflytandet och delaktigheten.',
  'Att ha inflytande och delaktighet är en rätt. Stadens öppenhet mot alla ger tillit.',
  'Målen är tillit och förtroende samt delaktighet och inflytande.',
  'Inflytande eller delaktighet, förtroende eller tillit.',
])('leaves %s', (text) => {
  expect(marked('three-goals', text)).toEqual([]);
});
