import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Det är en till kommunen riktad skrivelse.', 'en till kommunen riktad skrivelse'],
  ['Läs den av nämnden beslutade planen.', 'den av nämnden beslutade planen'],
  ['Följ de i beslutet angivna tiderna.', 'de i beslutet angivna tiderna'],
  ['Det av kontoret fastställda beloppet gäller.', 'Det av kontoret fastställda beloppet'],
  ['Här finns ett för små barn anpassat bibliotek.', 'ett för små barn anpassat bibliotek'],
  ['Den i gatan liggande ledningen byts.', 'Den i gatan liggande ledningen'],
])('%s', (text, words) => {
  expect(marked('front-loaded-attributes', text)).toEqual([words]);
});

test('is info, and says which word to begin with', () => {
  expect(judge('front-loaded-attributes', 'Läs den av nämnden beslutade planen.')[0]).toMatchObject({ severity: 'info', message: 'Läsaren måste vänta på ”planen” för att förstå. Sätt ordet först, och resten i en bisats: ”planen som …”.' });
});

test.each([
  'En av stadens planerade parker ligger här.',
  'Ett av de beslutade målen är klart.',
  'Det i dag beslutade programmet gäller.',
  'Den på torget är öppen.',
  'De i kön väntade länge.',
  'En till gång.',
  'Den för oss till torget.',
  'Det på sidan som visas är rätt.',
  'De till höger är stängda.',
  'En i taget får komma in.',
  'Den planerade parken ligger i Kista.',
  'Det för med sig ökade kostnader.',
  'Det till följd av ändrade regler.',
  'Den vid ån är gammal.',
  'Ett för allt.',
  'Den mellan husen.',
  'Skriv inte ”en till kommunen riktad skrivelse”.',
  'Det i sin tur ger ökade kostnader.',
])('leaves %s', (text) => {
  expect(marked('front-loaded-attributes', text)).toEqual([]);
});
