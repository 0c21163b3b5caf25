import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Ring hälso-och sjukvården.', 'Ring hälso- och sjukvården.'],
  ['Vi har för-eller grundskola.', 'Vi har för- eller grundskola.'],
  ['Miljö-och hälsoskyddsnämnden beslutar.', 'Miljö- och hälsoskyddsnämnden beslutar.'],
  ['Barn-, ungdoms-och äldrevård.', 'Barn-, ungdoms- och äldrevård.'],
])('mends %s → %s', (text, right) => {
  expect(judge('dangling-hyphen', text)[0]?.severity).toBe('warning');
  expect(applyEdits(text, judge('dangling-hyphen', text).flatMap(({ edits }) => edits ?? []))).toBe(right);
  expect(marked('dangling-hyphen', right)).toEqual([]);
});

test.each([
  ['Ring hälso och sjukvården.', 'hälso- och'],
  ['Alla grundskole eller gymnasieelever.', 'grundskole- eller'],
  ['Ring hälso - och sjukvården.', 'hälso- och'],
  ['Ett utbildnings – och kulturcentrum byggs.', 'utbildnings- och'],
])('suggests %s → %s', (text, right) => {
  expect(suggested('dangling-hyphen', text)).toEqual([right]);
});

test.each([
  'Hälso- och sjukvård, för- och grundskola.',
  'Det är inte antingen-eller utan både-och för oss.',
  'Det är en både-och situation.',
  'Vi ringer – och skriver sedan brev.',
  'Vi ringer - eller skriver sedan brev.',
  'En förening – och dess medlemmar – flyttar.',
  'Barn och ungdomar, skola och fritids och skola.',
  'Stadens arbete och kommunens hälsa och skola.',
  'En organisations och dess medlemmars rätt.',
  'Kultur och idrott, miljö och hälsa, gata och park.',
  'Läs på-och-av-boken. Han heter Bo-Och Ek.',
  'Köp 2-och 3-rumslägenheter.',
  'Skriv inte ”hälso-och sjukvård”.',
  'Hälsan och sjukvården. Gatan och parken.',
  'In- och utgångar, till- och ombyggnad.',
  'Södertörns förskola och Vasa gymnasium.',
  'En resa och en vecka och en vara.',
  'Hälsoskydd och arbetsmiljö.',
  'Välj mellan A- och B-kursen.',
  'Gatukontoret och Kyrkoherden. Kvinnor och män.',
])('leaves %s', (text) => {
  expect(marked('dangling-hyphen', text)).toEqual([]);
});
