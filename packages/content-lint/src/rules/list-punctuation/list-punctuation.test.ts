import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

const markdown = { format: 'markdown' } as const;

test.each([
  ['- Ta med legitimation.\n- Kom i god tid.\n- Parkera på gården', 'gården'],
  ['- Ta med legitimation.\n- Kom i god tid\n- Parkera på gården', 'legitimation.'],
  ['1. Fyll i blanketten\n2. Skriv under den.\n3. Skicka den till oss', 'den.'],
  ['<ul><li>Kom i tid<li>Ta med mat.<li>Lämna hunden</ul>', 'mat.'],
])('%s: marks the item that ends in another way', (text, words) => {
  expect(judge('list-punctuation', text, { format: text.startsWith('<') ? 'html' : 'markdown' })).toMatchObject([{ severity: 'info', excerpt: words }]);
});

test.each([
  ['Du kan lämna\n\n- glas,\n- papper och\n- metall', ','],
  ['Du kan lämna\n\n- glas\n- papper och\n- metall.', ' och'],
  ['Du kan lämna\n\n- glas;\n- metall.', ';'],
])('%s: marks a comma or a conjunction', (text, words) => {
  expect(marked('list-punctuation', text, markdown)).toEqual([words]);
});

test.each([
  ['Bilaga\n\n1. Karta över parken.', 'parken.'],
  ['Bilagor:\n\n- Karta över parken.\n- Protokoll från mötet', 'parken.'],
])('%s: the name of an annex has no full stop', (text, words) => {
  expect(judge('list-punctuation', text)).toMatchObject([{ excerpt: words, suggestions: [{ title: `Skriv ”${words.slice(0, -1)}”` }] }]);
});

test.each([
  '- glas\n- papper\n- metall',
  '- Ta med legitimation.\n- Kom i god tid.\n- Parkera på gården.',
  'Du kan lämna\n\n- glas\n- papper\n- metall.',
  '- glas\n- papper.',
  '- Kom i tid.\n- Vad kostar det?\n- Vad händer sedan?',
  '- bokhyllor, stolar m.m.\n- papper\n- metall',
  '- glas, papper etc.\n- papper\n- metall',
  '- Läs mer på https://example.com/a\n- Kom i tid.\n- Ta med mat.',
  '- Skriv till info@example.com\n- Kom i tid.\n- Ta med mat.',
  '- Kör `npm start`\n- Kom i tid.\n- Ta med mat.',
  '- ett\n- Hon sa ”kom nu.”\n- två',
  '- Så här gör du:\n- Kom i tid.\n- Ta med mat.',
  '- Det här ska du ta med\n  - mat\n  - dryck\n- Kom i tid.\n- Parkera på gården.',
  '- Kom i tid.\n\n  Dörren stängs klockan nio.\n- Ta med mat\n- Lämna hunden',
  '- books,\n- paper and\n- the rest of what you have at home',
  'Bilagor\n\nKarta över parken',
  'Bilaga\n\n1. Karta, foton m.m.',
  'Bilagan visar parken.\n\nDen är ritad av kontoret.',
  'Bilaga 1\n\nParken ligger vid vattnet.',
  '',
])('leaves %s', (text) => {
  expect(judge('list-punctuation', text, markdown)).toEqual([]);
});
