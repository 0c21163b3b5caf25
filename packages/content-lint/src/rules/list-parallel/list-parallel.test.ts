import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Vi söker chefer, medarbetare och kommunikatör.', 'chefer, medarbetare och kommunikatör'],
  ['Mötet är för lärare, pedagoger samt psykolog.', 'lärare, pedagoger samt psykolog'],
])('%s: a plural and a singular', (text, words) => {
  expect(judge('list-parallel', text)).toMatchObject([{ severity: 'info', excerpt: words }]);
});

test('says what to write', () => {
  expect(judge('list-parallel', 'Vi söker chefer, medarbetare och kommunikatör.')[0]?.message).toBe('Uppräkningen blandar ental och flertal. Skriv ”kommunikatörer”, eller ”en kommunikatör” om det bara finns en.');
});

test.each([
  ['- Kom i tid\n- Ta med mat\n- lämna hunden hemma', 'lämna'],
  ['- Ta med mat\n- kläder\n- Skor\n- Vatten', 'kläder'],
])('%s: a small letter among capitals', (text, words) => {
  expect(marked('list-parallel', text, { format: 'markdown' })).toEqual([words]);
});

test.each([
  'Vi söker chefer, medarbetare och kommunikatörer.',
  'Vi söker chefer, medarbetare och en kommunikatör.',
  'Vi söker chef, medarbetare och kommunikatör.',
  'Mötet är för elever, föräldrar och rektor.',
  'Vi söker pedagoger och psykolog.',
  'Vi söker chefer, medarbetare och kommunikatör med körkort.',
  'Kontakta våra lärare, pedagoger och ekonom Kim Exempelsson.',
  'Hon är arkitekt.',
  'Fråga en jurist eller konsult.',
  'I gruppen finns Anders, Ester och kurator.',
  '- Kom i tid\n- Ta med mat\n- Lämna hunden hemma',
  '- glas\n- papper\n- metall',
  '- barn\n- unga\n- Stockholmshem',
  '- Stockholmshem\n- Svenska Bostäder\n- barn\n- unga',
  '- Kom i tid\n- Ta med mat\n- e-legitimation behövs',
  '- Kom i tid\n- Ta med mat\n- 50 kronor kostar det',
  '- Kom i tid\n- Ta med mat\n- `npm start`',
  '- Kom i tid\n- Ta med mat\n- iPhone går bra',
  '- Kom i tid\n- ta med mat',
  '- Be on time\n- Bring your own food and water\n- and leave the dog at home',
  'Chefer, medarbetare och konsult-\n',
])('leaves %s', (text) => {
  expect(judge('list-parallel', text, { format: 'markdown' })).toEqual([]);
});
