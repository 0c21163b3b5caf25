import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Stockholm är en världsledande stad.', 'världsledande'],
  ['Vi ligger i absolut framkant med digitala tjänster.', 'i absolut framkant'],
  ['E-tjänsten ger en sömlös upplevelse.', 'sömlös'],
  ['Biblioteket har fantastiska lokaler.', 'fantastiska'],
  ['Skolan håller undervisning i världsklass.', 'i världsklass'],
  ['Vi ska bli Sveriges bästa äldreomsorg.', 'Sveriges bästa'],
  ['Det är ett banbrytande projekt.', 'banbrytande'],
])('%s: %s', (text, words) => {
  expect(judge('promotional-words', text)).toMatchObject([{ excerpt: words, severity: 'warning' }]);
});

test.each([
  'Stockholm är Sveriges största kommun.',
  'Världens äldsta friluftsmuseum ligger på Djurgården.',
  'Köp sömlösa strumpor i hallen.',
  'Ledningen är gjord av sömlösa stålrör.',
  'Framkanten på trappan är märkt med gult.',
  'Trappstegets framkant ska vara kontrastmärkt.',
  'Laget spelar i högsta klassen.',
  'Vi läser fantastisk litteratur i bokcirkeln.',
  'Varje ärende får ett unikt nummer.',
  'Unika besökare per dag: 400.',
  'Partiet är ledande i stadsdelen.',
  'Hon leder världens längsta lopp.',
  'Ledande skyltar visar vägen till expeditionen.',
  'Den franska revolutionen och revolutionära idéer.',
  'Ett nytt bibliotek öppnar i Kista.',
  'Hen sa: ”Det är en fantastisk park”.',
  'Boken heter ”Världens bästa Karlsson”.',
  'Forskarna fick ett enastående material.',
  'Laget Fantastiska Fyra spelar i Kärrtorp.',
  'Bryt ny mark för odling.',
  'Det är bäst att ringa före klockan 9.',
  'Vi mäter hur nöjda alla är: 86 procent är nöjda.',
])('leaves %s', (text) => {
  expect(marked('promotional-words', text)).toEqual([]);
});

test('leaves what the project allows', () => {
  expect(marked('promotional-words', 'Mässan är världsledande.', { rules: { 'content/promotional-words': ['warning', { allow: ['världsledande'] }] } })).toEqual([]);
});
