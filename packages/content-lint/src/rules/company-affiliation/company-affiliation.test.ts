import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Ingår i koncernen Stockholms Stadshus', 'En del av Stockholms stad'],
  ['Ingår i koncernen Stockholms Stadshus AB.', 'En del av Stockholms stad'],
  ['AB Exempelbolaget – Ingår i koncernen Stockholms Stadshus', 'En del av Stockholms stad'],
  ['Ett bolag i Stadshuskoncernen', 'En del av Stockholms stad'],
  ['Ett dotterbolag inom koncernen Stockholms stadshus AB', 'En del av Stockholms stad'],
  ['En del av Stockholms Stadshuskoncernen', 'En del av Stockholms stad'],
  ['A part of the Stockholms Stadshus Group', 'A municipal company, City of Stockholm'],
  ['A subsidiary of the Stockholm City Hall Group', 'A municipal company, City of Stockholm'],
])('%s → %s', (text, right) => {
  expect(suggested('company-affiliation', text)).toEqual([right]);
  const fixed = applyEdits(text, judge('company-affiliation', text).flatMap(({ edits }) => edits ?? []));
  expect(marked('company-affiliation', fixed)).toEqual([]);
});

test('finds it in a footer of HTML', () => {
  expect(marked('company-affiliation', '<footer><p>© Exempel AB</p><p>Ingår i koncernen Stockholms Stadshus</p></footer>', { format: 'html' })).toHaveLength(1);
});

test.each([
  'En del av Stockholms stad',
  'A municipal company, City of Stockholm',
  'Bolaget ingår i koncernen Stockholms Stadshus AB.',
  'AB Stokab ingår i koncernen Stockholms Stadshus AB sedan 1994.',
  'Ingår i koncernen Stockholms Stadshus AB gör femton bolag.',
  'Stockholms Stadshus AB är moderbolag.',
  'De bolag som ingår i koncernen redovisas här.',
  'Ingår i koncernen Exempel',
  'Ett bolag i Stockholms stad',
  'Stadshuskoncernen redovisar ett överskott.',
  'Koncernen Stockholms Stadshus har sexton dotterbolag.',
  'En del av Stadshuset är öppen.',
  'Ingår i avgiften',
  'Frasen Ingår i koncernen Stockholms Stadshus.',
  'The company is a part of the Stockholm region.',
  'A part of the City of Stockholm',
  'Koncernen Stockholms Stadshus ingår i stadens redovisning.',
  'Våra bolag ingår i Stadshuskoncernen, som staden äger.',
  'En del av Stockholms stads koncern är bostadsbolagen.',
  'Bolag i koncernen lämnar årsredovisning i mars.',
  'The Stockholm City Hall is open to the public.',
  'Dotterbolag till Stockholms Stadshus AB väljer egna styrelser.',
])('leaves %s', (text) => {
  expect(marked('company-affiliation', text)).toEqual([]);
});

test('an official text may say what is owned by whom', () => {
  expect(marked('company-affiliation', 'Ingår i koncernen Stockholms Stadshus AB', { profile: 'official' })).toEqual([]);
});
