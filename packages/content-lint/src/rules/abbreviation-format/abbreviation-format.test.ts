import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

const mended = (text: string, options: Parameters<typeof judge>[2] = {}): string => applyEdits(text, judge('abbreviation-format', text, options).flatMap(({ edits }) => edits ?? []));

test.each([
  ['# Pass m. m.\n', '# Pass m.m.\n'],
  ['# Gäller fr. o. m. maj\n', '# Gäller fr.o.m. maj\n'],
  ['# Pass, t.ex nytt\n', '# Pass, t.ex. nytt\n'],
  ['# Pass, dvs nytt\n', '# Pass, dvs. nytt\n'],
  ['# Pass, m.m..\n', '# Pass, m.m.\n'],
  ['# Pass bl a här\n', '# Pass bl.a. här\n'],
  ['Det är ca. 100 personer.\n', 'Det är ca 100 personer.\n'],
  ['Se beslut nr. 5 och dnr. 2024/1.\n', 'Se beslut nr 5 och dnr 2024/1.\n'],
  ['Det kostar 100 kr. per dag.\n', 'Det kostar 100 kr per dag.\n'],
  ['Läs mer, jfr. avsnitt två.\n', 'Läs mer, jfr avsnitt två.\n'],
  ['| Namn | Tfn. |\n|---|---|\n| Ek | 5 |\n', '| Namn | Tfn |\n|---|---|\n| Ek | 5 |\n'],
])('%j → %j', (text, right) => {
  expect(mended(text, { format: 'markdown' })).toBe(right);
  expect(marked('abbreviation-format', right, { format: 'markdown' })).toEqual([]);
});

test('two stops at the end of a sentence, where abbreviations may stand', () => {
  expect(mended('Vi såg på pass, körkort m.m.. Vi gick.', { profile: 'official' })).toBe('Vi såg på pass, körkort m.m. Vi gick.');
});

test('spaces without stops are a hint, and a warning where others have stops', () => {
  expect(judge('abbreviation-format', '# Pass t ex nytt\n', { format: 'markdown' })[0]).toMatchObject({ severity: 'info' });
  expect(judge('abbreviation-format', '# Pass t ex nytt\n\n# Pass m.m.\n', { format: 'markdown' })[0]).toMatchObject({ severity: 'warning', excerpt: 't ex' });
});

test.each([
  ['Ca 100 personer kom till mötet.', 'Cirka'],
  ['Enl. beslutet ska vi bygga en skola.', 'Enligt'],
  ['Vi gick. Kl. 9 öppnar vi dörren igen.', 'Klockan'],
  ['Vi valde två. Nr 5 är slut i dag.', 'Nummer'],
])('writes out what %s begins with', (text, right) => {
  expect(suggested('abbreviation-format', text)).toEqual([right]);
  expect(judge('abbreviation-format', text)[0]).toMatchObject({ severity: 'info' });
});

test('abbreviations that a document of a case may have are written out where they begin a sentence', () => {
  for (const profile of ['official', 'internal']) {
    expect(suggested('abbreviation-in-prose', 'Vi ser tre skäl. Bl.a. är vägen för smal för bussen.', { profile })).toEqual(['Bland annat']);
    expect(marked('abbreviation-in-prose', 'Vägen är bl.a. för smal för bussen.', { profile })).toEqual([]);
  }
});

test('asks about a title before a name', () => {
  expect(judge('abbreviation-format', 'Vi talade med dr. Ek om det.')[0]).toMatchObject({ severity: 'info', excerpt: 'dr.' });
});

test.each([
  'Vi talade med t. ex. Ek om bl a det.',
  'Avgiften är ca 100 kr, se nr 5 och dnr 2024/1.',
  'Det kostar 100 kr. Vi betalar sedan.',
  'Det kostar 100 kr. 12 personer betalar.',
  'Se nr. Vi svarar sedan.',
  'Dr. Martens och Dr. Phil.',
  'Vi ses kl. 9 på s. 5.',
  'Kl. 9: fika i salen med alla.',
  'Nr 5: den röda stolen i salen.',
  'Nr är ett bolag i staden nu.',
  'Tfn 08-465 004 00',
  'Sanning och nr.',
  'Filen nr.txt och ca.se.',
  'Se bilagan (nr.)',
  'Han sa ”ca. 5”.',
  'Det regnade 5 m m i går.',
  'Rubrik E D och F D',
  'Pass m.m.',
  'Pass, d.v.s. o.s.v.',
  'Jfr bilaga 5',
  'Max. 5 personer, min. 2.',
  'Beloppet i kr. anges här.',
])('leaves %s', (text) => {
  expect(marked('abbreviation-format', text)).toEqual([]);
});
