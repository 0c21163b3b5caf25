import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('ordinal-format', text).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Det är 3:dje gången.', 'Det är 3:e gången.'],
  ['Den 1:sta frågan.', 'Den 1:a frågan.'],
  ['Den 2:dra frågan.', 'Den 2:a frågan.'],
  ['Den 2dra frågan.', 'Den 2:a frågan.'],
  ['På 8:nde plats.', 'På 8:e plats.'],
  ['På 3.e plats i listan.', 'På 3:e plats i listan.'],
  ['För 5e året i rad.', 'För 5:e året i rad.'],
  ['För 11e gången.', 'För 11:e gången.'],
  ['På 2a plats.', 'På 2:a plats.'],
  ['På 4:de plats.', 'På 4:e plats.'],
  ['På 6:te plats.', 'På 6:e plats.'],
  ['För 21sta gången.', 'För 21:a gången.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('ordinal-format', right)).toEqual([]);
});

test.each([
  'Det är 3:e gången och 1:a mötet.',
  'Hon bor på Exempelgatan 2a.',
  'Klass 5e har friluftsdag.',
  'Se bilaga 2a och avsnitt 3e.',
  'Enligt 4a § lagen.',
  'Vi köper 3:an och 5:an.',
  'Den 3:e maj och den 1:a juni.',
  'Den 3:dje maj hör till datumen.',
  '1:e vice ordförande.',
  'EN 301 549 och ISO 27001.',
  'SFS 2001:453.',
  'E4:an och 4:an.',
  'Han sa: ”det är 3:dje gången”.',
  'Kl. 10.30 och 2.a i listan.',
  'Version 2.e finns.',
  'Koden A3e gången.',
  'Rum 12b, våning 2.',
  'I 1a klass reser få.',
  'Det var 1900-talets 5 bästa.',
  'Punkt 3. Eleverna svarar.',
  'Hus 5a och 5b.',
  'Fråga 2 a och 2 b.',
])('leaves %s', (text) => {
  expect(marked('ordinal-format', text)).toEqual([]);
});
