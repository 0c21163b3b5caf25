import { expect, test } from 'vitest';
import { prepositionPhrases } from '../../data/preposition-phrases.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Nämnden instämmer med att skolan behövs.', 'instämmer i att'],
  ['Därför instämmer förvaltningen med att skolan behövs.', 'instämmer förvaltningen i att'],
  ['Nämnden instämmer med kontorets bedömning.', 'instämmer i kontorets bedömning'],
  ['Du kan ansöka för parkeringstillstånd här.', 'ansöka om parkeringstillstånd'],
  ['Det är dyrt jämfört mot förra året.', 'jämfört med'],
  ['Vi ökar förtroendet och tilliten för staden.', 'förtroendet för och tilliten till'],
  ['Det skapar tillit för skolan.', 'tillit till'],
  ['Staden har planer om att bygga bad.', 'planer på att'],
  ['Anledningen för att vi ringer är enkel.', 'Anledningen till att'],
  ['Bristen av lekplatser är stor.', 'Bristen på'],
  ['Nätet är känsligt mot angrepp.', 'känsligt för'],
  ['Hon är ansvarig över förskolan.', 'ansvarig för'],
  ['Festen ställs in på grund till regn.', 'på grund av'],
  ['VI STÄNGER MED ANLEDNING TILL REGN', 'MED ANLEDNING AV'],
  ['I samband till flytten byter vi nummer.', 'I samband med'],
  ['Parken ligger i anslutning med skolan.', 'i anslutning till'],
  ['Vi väntar i avvaktan för beslut.', 'i avvaktan på'],
  ['I mån om plats får du följa med.', 'I mån av'],
  ['Det styrs centralt ifrån numera.', 'från centralt håll'],
  ['Ett förslag på detaljplan finns.', 'förslag till detaljplan'],
  ['Ett förslag på reviderat kvalitetsprogram finns.', 'förslag till reviderat kvalitetsprogram'],
])('%s → %s', (text, right) => {
  expect(suggested('prepositions', text)).toEqual([right]);
  const [before, after] = [marked('prepositions', text)[0] ?? '', right];
  expect(marked('prepositions', text.replace(before, after))).toEqual([]);
});

test('a proposal that is decided on is only advice', () => {
  expect(judge('prepositions', 'Ett förslag på detaljplan finns.')[0]?.severity).toBe('info');
  expect(judge('prepositions', 'I mån om plats får du följa med.')[0]?.severity).toBe('warning');
});

test.each([
  'Vi instämmer i att skolan behövs och instämmer med nämnden.',
  'Du kan ansöka efter den 1 maj, och ansöka för ditt barn.',
  'Jämfört till exempel med Solna är det billigt.',
  'Vi visar tillit för att det ska bli bra.',
  'De har inga planer om vädret blir dåligt.',
  'Det finns anledning för nämnden att svara.',
  'Orsaker av olika slag gör att vi flyttar.',
  'Det finns brister av mindre betydelse.',
  'Ta exempel av olika slag med dig.',
  'Stödet betalas på annat sätt, till exempel av regionen.',
  'Den vanligaste orsaken av alla är regn.',
  'Skriv om din erfarenhet om alla ska få veta.',
  'Har du erfarenhet om det behövs?',
  'Ansvaret över tid och över gränserna är delat.',
  'Var inte känslig mot honom.',
  'Hon blev medveten av detta slag.',
  'Är du intresserad om det finns plats?',
  'I samband till exempel med flytten.',
  'Han är mån om sin hälsa och måna om dig.',
  'Staden styrs centralt från Stadshuset, och centralt ifrån Stadshuset.',
  'Har du förslag på aktiviteter, namn eller program för barnen?',
  'Vi söker förslag på en ny park.',
  'Skillnaden till förra året är liten.',
  'Skriv inte ”i mån om plats”.',
  'Till förmån för förslaget talar kostnaden.',
  'Hon är van. Med åren går det lättare.',
  'Till följd av regn och i väntan på sol stänger vi.',
  'Vi ställer krav. Till staden hör tio skolor.',
])('leaves %s', (text) => {
  expect(marked('prepositions', text)).toEqual([]);
});

test('tells once of what two phrases share, and suggests what the source can take', () => {
  expect(marked('prepositions', 'Det ökar förtroendet och tilliten för staden.')).toHaveLength(1);
  expect(marked('prepositions', 'Vi väntar i avvaktan för `beslut` nu.', { format: 'markdown' })).toEqual(['i avvaktan för']);
});

test('each phrase changes something, and has a source', () => {
  expect(prepositionPhrases.filter(({ phrase, source }) => !phrase.includes('→') || source === '')).toEqual([]);
});
