import { expect, test } from 'vitest';
import { lintDocx } from '../../docx.ts';
import { makeDocx, plain } from '../../../test/docx/make-docx.ts';
import { judge, marked } from '../../../test/judge.ts';

const first = 'Förskolan ska bidra till att barnens lek,';
const second = 'lärande och språk utvecklas i en trygg miljö.';

test.each([
  ['text', `${first}\n\n${second}`, 'att barnens lek,'],
  ['text', `Avgiften beror på vad du tjänar, hur du bor och\n\nhur många barn du har i förskolan.`, 'du bor och'],
  ['markdown', `${first}\n\n${second}`, 'att barnens lek,'],
  ['html', `<p>${first}</p>\n<p class="a">${second}</p>`, 'att barnens lek,'],
  ['html', `<div>${first}</div><div>${second}</div>`, 'att barnens lek,'],
  ['text', `${first}\n\n3 (5)\n\n${second}`, 'att barnens lek,'],
  ['text', `${first}\n\nSida 3 av 5\n\n${second}`, 'att barnens lek,'],
] as const)('marks a break in %s: %j', (format, text, words) => {
  expect(marked('broken-paragraph', text, { format })).toEqual([words]);
});

test('marks a line that is broken where there was room', () => {
  const text =
    'Parken vid Exempelvägen byggs om under hösten och vintern. Under\ntiden är lekplatsen stängd. Den närmaste lekplatsen som är öppen\nligger vid Exempeltorget, fem minuter bort. Barnen kan också leka\npå skolgården efter klockan fyra\noch på helgerna, när skolan är stängd för alla elever och lärare.\nVälkommen till den nya parken i vår.';
  expect(marked('broken-paragraph', text)).toEqual(['efter klockan fyra']);
});

test('says nothing of a text whose lines all break', () => {
  const verse = ['Det går en stig till vattnet ner', 'i skymningen när ljuset dör', 'och där på bryggan, ensam, ser', 'en fågel över land och fjord', 'mot bergen som är blå av snö', 'i fjärran där den vilat ut'].map((line) => `${line}, och`);
  expect(marked('broken-paragraph', `${'Parken vid Exempelvägen byggs om under hösten och vintern och blir större.\n'.repeat(3)}\n${verse.join('\n')}`)).toEqual([]);
});

test('reads Word, and says how the next paragraph begins', () => {
  const { findings } = lintDocx(makeDocx({ body: plain(first) + plain(second) }), { uri: 'a' });
  const [finding] = findings.filter(({ rule }) => rule === 'content/broken-paragraph');
  expect(finding).toMatchObject({ severity: 'warning', location: { kind: 'docx', paragraph: 1 }, suggestions: [{ title: 'Nästa stycke börjar med ”lärande och språk utvecklas”.' }] });
});

test.each([
  ['whole paragraphs', 'Vi hämtar sopor varje vecka i hela staden.\n\nDu betalar för varje kärl.'],
  ['a missing full stop only', 'Vi hämtar sopor varje vecka i hela staden\n\nDu betalar för varje kärl.'],
  ['a colon before a list', 'Ta med det här när du kommer till oss:\n\nlegitimation, hyreskontrakt och intyg'],
  ['a list', '- Vi hämtar sopor varje vecka i hela staden,\n- vi tvättar kärlen varje vår och höst'],
  ['a list after its sentence', 'Du kan få hjälp av oss när du behöver\n\n- städning av ditt hem'],
  ['a paragraph after a list', 'Du kan få hjälp med detta:\n\n- städning\n- tvätt\n\nsom du inte klarar själv i ditt hem.'],
  ['a greeting', 'Hej Kim Exempelsson,\n\nvi har fått din ansökan om plats i förskolan.'],
  ['a closing', 'Med vänlig hälsning\n\nkommunikationsenheten på stadsdelsförvaltningen i Farsta'],
  ['a heading', '## Så ansöker du om plats i en förskola\n\ndu behöver ett personnummer för att börja.'],
  ['code between', 'Kör det här kommandot i din terminal\n\n```sh\nnpm start\n```\n\noch öppna sedan sidan i din webbläsare.'],
  ['a picture between', '<p>Så här ser det nya kärlet ut när det</p><img src="a.png" alt=""><p>står på gatan utanför ditt hus.</p>'],
  ['a table between', 'Avgiften beror på hur stort hus du har\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\noch hur ofta vi hämtar soporna hos dig.'],
  ['an address of a page first', 'Du hittar mer om sophämtning på den här sidan\n\nstart.stockholm har också öppettider för återbruk.'],
  ['an address of mail first', 'Skriv till oss om du har frågor om kärl\n\navfall@example.com svarar inom två dagar.'],
  ['an address last', 'Läs mer om hur du sorterar på example.com/sortera\n\nsom har bilder av alla kärl och påsar.'],
  ['a number last', 'Du når oss på telefon vardagar på nummer 08-465 004 00\n\neller så skriver du till oss i stället.'],
  ['letters of a list', 'Du ska skicka med följande handlingar i ansökan\n\na) ett intyg från din arbetsgivare\n\nb) en ritning över huset'],
  ['a quotation that ends', 'Rektorn säger ”vi tar hand om alla barn”\n\nmed start redan i höst på skolan.'],
  ['a word alone', 'Du får plats om du är folkbokförd i Stockholm\n\neller'],
  ['a name with a small letter', 'Du kan ansöka om plats när du vill\n\ne-tjänsten är öppen dygnet runt alla dagar.'],
  ['three dots', 'Och sedan var det bara så att …\n\nalla gick hem till sig den kvällen.'],
  ['an ending dash', 'Vi har öppet hela sommaren i parken –\n\nmed lek för alla barn och unga.'],
  ['lines of an address', 'Exempelnämnden\nBox 123\n\nexempelgatan 4\n104 20 Stockholm'],
  ['another language', 'The school opens in August and all of the children\n\nare welcome to the first day with their parents.'],
])('leaves %s', (_, text) => {
  const format = text.includes('<') ? 'html' : 'markdown';
  expect(judge('broken-paragraph', text, { format })).toEqual([]);
});
