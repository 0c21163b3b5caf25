import { expect, test } from 'vitest';
import { inclusiveTerms } from '../../data/inclusive-terms.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi vill höra vad stadens medborgare tycker om parken.', 'invånare'],
  ['Vi lyssnar på våra medborgare i stadsdelen.', 'invånare'],
  ['Medborgardialogen hålls i biblioteket.', 'Invånardialogen'],
  ['Riksdagsmännen besökte förskolan.', 'Riksdagsledamöterna'],
  ['Nämndens talesman svarar på frågor.', 'talesperson'],
  ['Din kontaktman ringer dig.', 'kontaktperson'],
  ['Städerskan kommer på tisdagar.', 'Lokalvårdaren'],
  ['Det finns en handikapptoalett på plan 2.', 'tillgänglig toalett'],
  ['Sök tillstånd för handikapparkering.', 'parkering för rörelsehindrade'],
  ['Stöd till den som har funktionshinder.', 'funktionsnedsättning'],
  ['Badet är handikappanpassat.', 'tillgängligt'],
  ['Aktiviteter för åldringar i Hässelby.', 'äldre personer'],
])('%s → %s', (text, right) => {
  expect(suggested('inclusive-terms', text)).toEqual([right]);
});

test.each([
  ['Vi har resor för handikappade.', 'handikappade'],
  ['Hon är rullstolsbunden sedan 2020.', 'rullstolsbunden'],
  ['Boende för funktionshindrade finns i området.', 'funktionshindrade'],
  ['Chefen ansvarar för att han/hon får stöd.', 'han/hon'],
  ['Skriv ned hans/hennes behov.', 'hans/hennes'],
])('%s: %s', (text, word) => {
  expect(judge('inclusive-terms', text)).toMatchObject([{ excerpt: word, severity: 'warning' }]);
});

test('warns where the city speaks of its own residents, and only advises elsewhere', () => {
  expect(judge('inclusive-terms', 'Det gäller stadens medborgare.')[0]?.severity).toBe('warning');
  expect(judge('inclusive-terms', 'Det gäller medborgare och företag.')[0]?.severity).toBe('info');
});

test.each([
  'Är du medborgare i ett EU-land?',
  'Varje vuxen medborgare är lika inför lagen.',
  'En demokrati behöver aktiva medborgare.',
  'Svenska medborgare och utländska medborgare har olika regler.',
  'EU-medborgare och medborgare i Norge får rösta.',
  'Alla svenska vuxna medborgare har pass.',
  'Bara medborgare har rösträtt till riksdagen.',
  'Du söker svenskt medborgarskap hos Migrationsverket.',
  'Lämna ett medborgarförslag till nämnden.',
  'Besök medborgarkontoret i Rinkeby.',
  'Brandmän, ombudsmän, nämndemän och rådmän finns kvar.',
  'En barnmorska och en sjuksköterska arbetar här.',
  'Lagen (1993:387) om stöd och service till vissa funktionshindrade.',
  'Miljön kan skapa funktionshinder för den som ser dåligt.',
  'Funktionshinder i miljön ska undanröjas.',
  'Ha råd för funktionshinderfrågor i åtanke.',
  'Golfklubben frågar efter ditt handikapp.',
  'Handikappförbunden bytte namn 2017.',
  'Personer med funktionsnedsättning får hjälp.',
  'Skriv inte ”handikappad” i beslutet.',
  'Filmen ”En riksdagsman” visas i morgon.',
  'Han eller hon får ett brev.',
  'Välj hon/han/hen i listan.',
  'Tjänstemannaansvar och tjänstemannautlåtande är egna ord.',
  'Parkeringstillstånd för rörelsehindrad.',
  'Anhöriga till personer med demens kan få avlastning.',
  'Äldre, unga, boende och stockholmare är välkomna.',
])('leaves %s', (text) => {
  expect(marked('inclusive-terms', text)).toEqual([]);
});

test('leaves the words that the project allows, and text in other languages', () => {
  expect(marked('inclusive-terms', 'Stadens medborgare svarar.', { rules: { 'content/inclusive-terms': ['warning', { allow: ['Medborgare'] }] } })).toEqual([]);
  expect(marked('inclusive-terms', '<p lang="nb">Byens riksdagsman svarer.</p>', { format: 'html' })).toEqual([]);
});

test('the list is sound: as many replacements as forms, none of them listed, and advice where there is none', () => {
  const forms = inclusiveTerms.flatMap((term) => term.forms);
  expect(new Set(forms).size).toBe(forms.length);
  expect(inclusiveTerms.filter(({ forms: own, replacements }) => replacements !== undefined && replacements.length !== own.length)).toEqual([]);
  expect(inclusiveTerms.flatMap(({ replacements = [] }) => replacements).filter((word) => forms.includes(word))).toEqual([]);
  expect(inclusiveTerms.filter(({ replacements, advice }) => replacements === undefined && advice === undefined)).toEqual([]);
});
