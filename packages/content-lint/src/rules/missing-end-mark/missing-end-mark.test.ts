import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi bygger en park. Den är klar i maj', 'maj.'],
  ['Vi bygger en park. Den är öppen från den 5 maj 2026', '2026.'],
  ['Vi bygger en park i vår stadsdel Med hjälp av boende blir den fin.', 'stadsdel. Med'],
  ['Biblioteket har öppet hela dagen Det gäller även på sommaren.', 'dagen. Det'],
  ['1. Nämnden godkänner förslaget.\n2. Beslutet justeras omedelbart', 'omedelbart.'],
  ['- Du får ett brev.\n- Vi ringer dig\n- Du kommer hit.', 'dig.'],
])('%s → %s', (text, right) => {
  expect(judge('missing-end-mark', text)[0]?.severity).toBe('warning');
  expect(suggested('missing-end-mark', text)).toEqual([right]);
  expect(marked('missing-end-mark', text.replace(marked('missing-end-mark', text)[0] ?? '', right))).toEqual([]);
});

test.each([
  'Vi bygger en park. Den blir klar i maj.',
  'Den är klar i maj',
  'Vi bygger en park. Med vänlig hälsning',
  'Tack för ditt svar. Stockholms stad, Box 123',
  'Vi svarar gärna. Skriv till oss på fraga@stad.example',
  'Vi svarar gärna. Mer information finns på www.stad.example',
  'Vi bygger en park. Den har följande delar:',
  'Vi bygger en park. Relaterat som är bra: lekplatser, torg',
  'Vi bygger en park. Den är stor, fin och',
  'Vi bygger en park. Den är en del av',
  'Vi bygger en park. Den är öppen (se karta)',
  'Vi bygger en park. Hon sa: ”Den är fin”',
  'Vi bygger en park. Kom hit och titta!',
  'Vi har öppet. Måndag till fredag 9–15',
  'Vi bygger en park. Läs om parken i Farsta',
  'Vi bygger en park. Den är stor och\n\nfin och öppen.',
  'Läs sidan Om oss innan du ringer. Den är kort.',
  'Barnen läser boken Det stora äventyret i skolan.',
  'Vi såg filmen Med livet som insats. Den var lång.',
  'Hon är född i Med utanför Lund, och bor kvar.',
  'Projektet Alla ska bada är klart, och det fungerar.',
  'Vi arbetar efter mottot Vi hjälper dig i dag.',
  '- Du får ett brev\n- Vi ringer dig\n- Du kommer hit.',
  '- Du får ett brev.\n- Vi ringer dig\n- Du kommer hit',
  '- Pass.\n- Kort om du har',
])('leaves %s', (text) => {
  expect(marked('missing-end-mark', text)).toEqual([]);
});

test('leaves headings, tables, quotes and what ends with code', () => {
  const text = '# Vi bygger. Den är klar\n\n| Vi bygger. Den är klar |\n|---|\n| Det är bra. Den är klar |\n\n> Vi bygger. Den är klar\n\nVi bygger. Den heter `park`\n';
  expect(marked('missing-end-mark', text, { format: 'markdown' })).toEqual([]);
});

test('does not take a heading that was joined to its text for a sentence', () => {
  expect(marked('missing-end-mark', 'Staden är en aktör som har ett viktigt uppdrag för\nalla som bor här\nMed dig är vi fler som gör staden fin.')).toEqual([]);
});

test('leaves a link that stands by itself after the text, and finds the same words when they are text', () => {
  const text = (last: string): string => `<p>Ja, om du har fullmakt eller är god man för någon. ${last}</p>`;
  expect(marked('missing-end-mark', text('Så skriver du en fullmakt'), { format: 'html' })).toEqual(['fullmakt']);
  expect(marked('missing-end-mark', text('<a href="/fullmakt">Så skriver du en fullmakt</a>'), { format: 'html' })).toEqual([]);
});
