import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Laddar...', '…'],
  ['Vänta ... och se.', '…'],
  ['”... som var nöjd.”', '…'],
  ['Förskolan [...] är öppen.', '…'],
  ['Ja...', '…'],
])('%s', (text, right) => {
  expect(suggested('ellipsis', text)).toEqual([right]);
  expect(judge('ellipsis', text)[0]?.edits?.[0]?.text).toBe(right);
});

test('two dots are a slip or an ellipsis, and only the writer knows', () => {
  const [finding] = judge('ellipsis', 'Vi ses i höst.. Hej då.');
  expect(finding).toMatchObject({ severity: 'warning', excerpt: '..' });
  expect(finding?.suggestions?.map(({ edits }) => edits?.[0]?.text)).toEqual(['.', '…']);
  expect(finding?.edits).toBeUndefined();
});

test.each([
  'Laddar… Vänta … och se.',
  'Inledning .......... 3',
  'Inledning .... 3',
  'Öppna ../mappen och .../mappen.',
  'Jämför 1.0...2.0 och main...dev.',
  'Skriv m.m... så här.',
  'Pass, körkort osv... går bra.',
  'Pass, körkort osv.. går bra.',
  'Pass, körkort m.m.. går bra.',
  'Det är slut. Hej.',
  'Läs 3.14 och start.stockholm.',
  'Vad…... nej…..',
  '.. är mappen ovanför.',
  'git diff a..b',
  'Välj mapp (..) där.',
  'Kapitel 1.. 2..5',
  'Gå till ..\\bilder och C:\\..\\mapp.',
  'Intervallet 1..10 och [0..n] räknas.',
  'Jämför v1.2..v1.3 och HEAD..main.',
  'Det gäller pass etc.. Sedan går vi.',
  'Det beror på snön p.g.a.. vinden.',
  'Polisen m.fl.. var där.',
  'Pass, dvs.. det röda.',
  'Morse för i är .. och för e är .',
  'Filen heter foto..jpg i dag.',
  'Sidan 4.. och 5..',
  'Namn: .. Datum: ..',
  'a .. b är ett intervall',
  'Skriv ”..” för att gå upp.',
  'Vi ses kl. 9..17 i dag.',
  'Vänta….. nu',
])('leaves %s', (text) => {
  expect(marked('ellipsis', text)).toEqual([]);
});

test('leaves code', () => {
  expect(marked('ellipsis', 'Skriv `...args` här.\n', { format: 'markdown' })).toEqual([]);
});
