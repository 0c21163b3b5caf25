import { expect, test } from 'vitest';
import { contaminations } from '../../data/contaminations.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Planen avser även till att minska buller.', 'avser även att'],
  ['Vi avser till att bygga.', 'avser att'],
  ['Planen syftar att minska buller.', 'syftar till att'],
  ['Vi gör det i syfte till att spara.', 'i syfte att'],
  ['Nämnden hävdar om att badet stänger.', 'hävdar att'],
  ['Vi betonar på vikten av lek.', 'betonar vikten'],
  ['Du måste att ringa först.', 'måste'],
  ['Frågor angående om avgiften höjs.', 'om'],
  ['Vi har öppet mellan 9 till 15.', 'mellan 9 och 15'],
  ['Öppet mellan kl. 9.30 till 15.', 'mellan kl. 9.30 och 15'],
  ['Mellan 2017 till 2022 gällde planen.', 'Mellan 2017 och 2022'],
  ['Badet stänger mellan juni till augusti.', 'mellan juni och augusti'],
  ['Det stämmer i stor grad.', 'i hög grad'],
  ['Det används i hög utsträckning.', 'i stor utsträckning'],
  ['Anledningen beror på regn.', 'Anledningen är'],
  ['Det beror på grund av regn.', 'beror på'],
  ['Skolan byggdes för två år tillbaka.', 'för två år sedan'],
  ['Parken spelar en viktig del i området.', 'spelar en viktig roll'],
  ['Parken utgör en central roll.', 'spelar en central roll'],
  ['Vi ska möta upp behoven.', 'möta behoven'],
  ['Vi ska möta upp mot nya krav.', 'möta nya krav'],
  ['En lösning som håller måtten.', 'håller måttet'],
  ['På grund och botten är det bra.', 'I grund och botten'],
  ['Spara koden så du inte blir utelåst.', 'så att du inte'],
])('%s → %s', (text, right) => {
  expect(suggested('contaminations', text)).toEqual([right]);
  expect(marked('contaminations', text.replace(marked('contaminations', text)[0] ?? '', right))).toEqual([]);
});

test('is only advice where the spoken form is usual', () => {
  expect(judge('contaminations', 'Spara koden så du inte blir utelåst.')[0]?.severity).toBe('info');
  expect(judge('contaminations', 'Vi har öppet mellan 9 till 15.')[0]?.severity).toBe('warning');
});

test('asks who is to do what is proposed', () => {
  const text = 'Kommunstyrelsen föreslår att anta programmet.';
  expect(judge('contaminations', text)[0]).toMatchObject({ severity: 'info', excerpt: 'föreslår att anta' });
  expect(marked('contaminations', 'Vi föreslår att nämnden antar programmet. Vi föreslår att fortsatt anta svar. Det som vi föreslår, att anta det, är bra.')).toEqual([]);
});

test.each([
  'Medlen avser bidrag till att bygga. Vi avser att bygga.',
  'Planen syftar till att minska buller. Ordet syftar på att något saknas.',
  'Vi frågar om de anser det, om att bygga.',
  'Det brukar sägas att det är bra.',
  'Han gör så gott han måste. Att ringa är lätt.',
  'Det måste, att döma av kartan, ligga här.',
  'Vi har öppet från 9 till 15 och mellan 9 och 15.',
  'Bron mellan Slussen till Gamla stan är trasig.',
  'Vägen mellan husen leder 5 meter till 2 dörrar.',
  'Det rör sig i stor skala och i hög grad.',
  'Det beror på regn. Anledningen är regn.',
  'Lägg bilden två steg tillbaka, för två steg räcker.',
  'Skolan har funnits sedan två år tillbaka.',
  'Laget spelar en stor del av matcherna borta.',
  'Parken utgör en viktig del av området.',
  'Vi möter upp dig på stationen.',
  'De möter upp vid receptionen, och vi möter upp mot kvällen.',
  'Snickaren ska hålla måtten på ritningen.',
  'Hon har frågan i åtanke och tar den i beaktande.',
  'Det regnade, så vi gick hem. Så du vill inte ha plats?',
  'Ring oss så hjälper vi dig. Så man kan inte få svar?',
  'Det är så det inte ska vara.',
  'Skriv inte ”i stor grad”.',
  'Vi lägger en bit på grund och en på botten.',
])('leaves %s', (text) => {
  expect(marked('contaminations', text)).toEqual([]);
});

test('each phrase changes something, and has a source', () => {
  expect(contaminations.filter(({ phrase, source }) => !phrase.includes('→') || source === '')).toEqual([]);
});
