import { expect, test } from 'vitest';
import { slurs } from '../../data/slurs.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Zigenare får hjälp av en samordnare.', 'Rom'],
  ['Vi har stöd till zigenarna i kommunen.', 'romerna'],
  ['En neger arbetar i huset.', 'svart person'],
  ['Utställningen handlar om eskimåer.', 'inuiter'],
])('%s → %s', (text, right) => {
  expect(suggested('slurs', text)).toEqual([right]);
});

test.each([
  ['Skolan är för sinnesslöa barn.', 'sinnesslöa'],
  ['Barnet är mongoloid.', 'mongoloid'],
  ['Han är efterbliven.', 'efterbliven'],
])('%s: %s', (text, word) => {
  expect(judge('slurs', text)).toMatchObject([{ excerpt: word, severity: 'warning', impact: 'harm' }]);
});

test.each([
  'Ordet zigenare är nedsättande.',
  'Gruppen kallades tattare i registren.',
  'Skriv aldrig ”zigenare” i ett beslut.',
  'I 1922 års lag talas om sinnesslöa barn.',
  'På 1800-talet byggdes en idiotanstalt här.',
  'Förr användes begreppet sinnessjuk om många.',
  'Operan Zigenarbaronen ges i sommar.',
  'Vi läser Neger Kalle i boken.',
  'Vi negerar inte frågan.',
  'En lapp på dörren säger när vi öppnar.',
  'Lappar på anslagstavlan tas bort varje vecka.',
  'Färgade glas och färgade kläder sorteras för sig.',
  'Dvärgbandmask och dvärgbjörk är arter.',
  'Mongoliet och mongoliska språk.',
  'En eftersläntrare kom i tid ändå.',
  'Romer, samer, judar, sverigefinnar och tornedalingar är nationella minoriteter.',
  'Indianer och cowboys på temadagen.',
  'Sinnesstämning och sinnesro.',
  'Vanföreställningar kan behandlas.',
  'Blattodea är en ordning av insekter.',
])('leaves %s', (text) => {
  expect(marked('slurs', text)).toEqual([]);
});

test('leaves block quotes, and words that the project allows', () => {
  expect(marked('slurs', '> Zigenare har alltid funnits här.\n', { format: 'markdown' })).toEqual([]);
  expect(marked('slurs', 'Utställningen om eskimåer.', { rules: { 'content/slurs': ['warning', { allow: ['eskimåer'] }] } })).toEqual([]);
});

test('the list is sound', () => {
  expect(slurs.filter(({ forms, replacements }) => replacements !== undefined && replacements.length !== forms.length)).toEqual([]);
  expect(slurs.filter(({ replacements, advice }) => replacements === undefined && advice === undefined)).toEqual([]);
});
