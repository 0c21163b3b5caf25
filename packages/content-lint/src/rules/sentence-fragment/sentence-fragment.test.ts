import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Vi ringer i stället för att skriva. Detta för att du ska få svar fort.', 'Detta för att'],
  ['Parken stängs på natten. Detta inte minst i tider av oro.', 'Detta inte minst'],
  ['Du får ett eget rum. Det vill säga att du bor själv.', 'Det vill säga'],
  ['Avgiften höjs i maj. Vilket innebär att du betalar mer.', 'Vilket innebär'],
  ['Vi har en viktig roll. Ett gott bemötande, tydlighet om uppdraget och lyhördhet för andras behov.', 'Ett gott bemötande, tydlighet om uppdraget och lyhördhet för andras behov.'],
])('%s → %s', (text, words) => {
  expect(judge('sentence-fragment', text)[0]?.severity).toBe('info');
  expect(marked('sentence-fragment', text)).toEqual([words]);
});

test.each([
  'Detta är viktigt. Detta gäller alla som bor här.',
  'Vi ringer dig. Detta leder i sin tur till att du får svar.',
  'Vilket innebär störst risk för barnen i parken?',
  'Vi frågar: vilket innebär störst risk?',
  'Det vill vi säga till alla som bor här.',
  'Det var inte svårt att läsa den här boken.',
  'Den första lekpark som byggdes i staden var liten.',
  'Ett gott bemötande präglar mötet med alla i staden.',
  'Alla barn i stadens förskolor lekte ute hela dagen.',
  'En park, en lekplats och en skola byggdes samtidigt där.',
  'Alla barn i staden springer, hoppar och leker ute.',
  'En bra dag!',
  'En stor park med gungor.',
  'Den nya parken med gungor, rutschkana och sandlåda invigs.',
  'Våra öppettider under sommaren: måndag till fredag 9–15.',
  'Ett barn, en cykel och en hjälm behövs för kursen.',
  'De tre stora frågorna om parken besvarades snabbt och tydligt.',
  'Den gamla skolan vid torget brann ner till grunden förra året.',
  'Den gamla skolan vid torget sprack på mitten en natt.',
  'Alla barn i den nya skolan trivs med maten.',
  'En man med en gul jacka och hatt vek undan.',
  'Hon skrev ”detta för att du ska veta” i brevet.',
  'En stor sal med plats för femtio personer fick vi låna av skolan.',
])('leaves %s', (text) => {
  expect(marked('sentence-fragment', text)).toEqual([]);
});

test('leaves lists, headings and tables', () => {
  const text = '# Ett gott bemötande, tydlighet om uppdraget och lyhördhet för andras behov.\n\n- Ett gott bemötande, tydlighet om uppdraget och lyhördhet för andras behov.\n\n| Ett gott bemötande, tydlighet om uppdraget och lyhördhet för andras behov. |\n|---|\n';
  expect(marked('sentence-fragment', text, { format: 'markdown' })).toEqual([]);
});
