import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Nämnden beslutade om återremiss.', 'återremiss'],
  ['Beslutet har vunnit laga kraft.', 'laga kraft'],
  ['Ärendet bordlades i maj.', 'bordlades'],
  ['Chefen beslutar på delegation.', 'på delegation'],
])('%s', (text, word) => {
  expect(marked('jargon-explained', text)).toEqual([word]);
});

test('says what it means, once, where it stands first', () => {
  expect(judge('jargon-explained', 'Ärendet bordlades i maj.\n\nSedan bordlade nämnden det igen.')).toMatchObject([
    { severity: 'info', excerpt: 'bordlades', message: '”bordlades” är ett ord som få utanför förvaltningen känner till. Förklara det första gången, till exempel: nämnden väntar med att besluta till nästa möte.' },
  ]);
});

test.each([
  'Beslutet vinner laga kraft (det går inte längre att överklaga).',
  'Nämnden beslutade om återremiss, det vill säga att ärendet ska utredas mer.',
  'Nämnden beslutade om återremiss.\n\nÅterremiss innebär att ärendet ska utredas mer.',
  'Det kallas återremiss när ärendet ska utredas mer.',
  'Ett servitut är en rätt att använda en annan fastighet.',
  'Du får ett beslut om vad du måste göra (ett föreläggande).',
  'Med planbesked menas kommunens svar.',
  'Ordet ”återremiss” är svårt.',
  'Nämnden beslutar i maj.',
  'Lägg kartan på bordet.',
  'Väggen är vit och kraften går.',
  'Hon har yrket kvar.',
  'Vi justerar bromsarna omedelbart.',
  'Delegationen från Oslo kommer i dag.',
  'Överklaga beslutet inom tre veckor.',
])('leaves %s', (text) => {
  expect(marked('jargon-explained', text)).toEqual([]);
});

test('leaves documents of a case, whose readers know', () => {
  expect(marked('jargon-explained', 'Nämnden beslutade om återremiss.', { profile: 'official' })).toEqual([]);
});

test('a heading is a question that the text answers', () => {
  expect(marked('jargon-explained', '# Återremiss\n\nNämnden beslutade om återremiss.', { format: 'markdown' })).toEqual([]);
});

test('leaves what the readers know', () => {
  expect(marked('jargon-explained', 'Beslutet har vunnit laga kraft.', { rules: { 'content/jargon-explained': ['info', { allow: ['laga kraft'] }] } })).toEqual([]);
});
