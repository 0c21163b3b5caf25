import { expect, test } from 'vitest';
import { lightVerbs } from '../../data/light-verbs.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi ska genomföra en kartläggning av behoven.', 'kartlägga'],
  ['Vi genomför en kartläggning av behoven.', 'kartlägger'],
  ['Vi genomförde en kartläggning av behoven.', 'kartlade'],
  ['Vi har genomfört en kartläggning av behoven.', 'kartlagt'],
  ['Gör en bedömning av risken.', 'Bedöm'],
  ['Kontoret gör en översyn av reglerna.', 'ser över'],
  ['Nämnden lämnar en redogörelse för arbetet.', 'redogör för'],
  ['Kommunen utför kontroll av maten.', 'kontrollerar'],
  ['De har gjort en jämförelse mellan skolorna.', 'jämfört'],
  ['Du kan göra en ansökan om bygglov.', 'ansöka om'],
])('%s → %s', (text, right) => {
  expect(suggested('light-verbs', text)).toEqual([right]);
});

test.each([
  ['Rektorn ska fatta beslut om stöd.', 'besluta om'],
  ['Vi ger information om avgifter.', 'informerar om'],
  ['Vi gör ett besök på skolan.', 'besöker'],
  ['Du är i behov av vård.', 'behöver'],
  ['Vi har för avsikt att bygga.', 'tänker'],
])('%s → %s, as info', (text, right) => {
  expect(suggested('light-verbs', text)).toEqual([right]);
  expect(judge('light-verbs', text)[0]).toMatchObject({ severity: 'info' });
});

test.each([
  ['Nämnden ställer sig positiv till förslaget.', 'är positiv'],
  ['Nämnden ställer sig i stort positiv till förslaget.', 'är i stort positiv'],
  ['Nämnden ställer sig vidare positiv till förslaget.', 'är vidare positiv'],
  ['De har ställt sig kritiska till avgiften.', 'varit kritiska'],
  ['Många ställer sig frågande inför avgiften.', 'är frågande'],
])('%s → %s', (text, right) => {
  expect(suggested('light-verbs', text)).toEqual([right]);
});

test('offers both where "gör" may be a statement or an order, and changes neither', () => {
  const [finding] = judge('light-verbs', 'Läs igenom och gör en bedömning av behovet.');
  expect(finding?.suggestions?.map(({ title }) => title)).toEqual(['Skriv ”bedömer”', 'Skriv ”bedöm”']);
  expect(finding?.edits).toBeUndefined();
});

test('mends only what means the same, and once', () => {
  const text = 'Gör en analys av svaren. Vi gör en bedömning av dem. Vi ger information om dem.';
  const mended = applyEdits(text, judge('light-verbs', text).flatMap(({ edits }) => edits ?? []));
  expect(mended).toBe('Analysera svaren. Vi bedömer dem. Vi ger information om dem.');
  expect(judge('light-verbs', mended).flatMap(({ edits }) => edits ?? [])).toEqual([]);
});

test.each([
  'Vi gör en orosanmälan.',
  'En bedömning av risken finns här.',
  'Bedömningen av risken gjordes i maj.',
  'Vi gör en grundlig bedömning av risken.',
  'Vi gör bedömningen av risken i morgon.',
  'Gör du en bedömning?',
  'Läkaren gör besök i hemmet.',
  'Vi har kontroll över läget.',
  'Ge svar direkt.',
  'Analys av svaren görs i maj.',
  'Ställ dig i kön.',
  'De ställer sig i ett led.',
  'Hon ställer sig upp.',
  'Vi tar, efter beslut om avgiften, betalt.',
  'Behovet av plats är stort.',
  'Han är i behov.',
  'Vi lämnar information vid entrén.',
  'Skriv inte ”göra en bedömning av”.',
  'Lämna ansökan om bygglov i receptionen.',
  'Vi gjorde en analys, av svaren att döma.',
  'Ta del av beslut om du vill.',
  'Staden har en policy för översyn av regler.',
])('leaves %s', (text) => {
  expect(marked('light-verbs', text)).toEqual([]);
});

test('the list is sound: five forms of every verb', () => {
  expect(lightVerbs.size).toBeGreaterThan(40);
  expect([...lightVerbs].filter(([noun, { plain, carriers }]) => noun === '' || plain.length !== 5 || plain.includes('') || carriers.length === 0)).toEqual([]);
});
