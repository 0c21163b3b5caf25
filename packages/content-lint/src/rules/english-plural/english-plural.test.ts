import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi bjuder in boende, samarbetspartners och företag.', 'samarbetspartner'],
  ['Vi arbetar med externa partners.', 'partner'],
  ['Under hösten håller vi workshops om parken.', 'workshoppar'],
  ['Stadens events är gratis.', 'evenemang'],
  ['Containers för grovsopor ställs ut i maj.', 'Containrar'],
  ['Det finns apps för parkering.', 'appar'],
  ['Alla deadlines finns i kalendern.', 'deadliner'],
  ['Servers och routrar byts ut.', 'Servrar'],
])('%s → %s', (text, right) => {
  expect(judge('english-plural', text)[0]?.severity).toBe('warning');
  expect(suggested('english-plural', text)).toEqual([right]);
  expect(marked('english-plural', text.replace(marked('english-plural', text)[0] ?? '', right))).toEqual([]);
});

test.each([
  'Skriv din partners namn och personuppgifter.',
  'En samarbetspartners ansvar står i avtalet.',
  'Här står partners och grannars namn.',
  'Vår workshops mål är tydligt.',
  'Mötet hölls med Agile Partners och Nordic Events.',
  'Läs mer om events.example och partners@stad.example hos oss.',
  'Öppna mappen /apps/kartor och apps/bilder där.',
  'Servera chips, köp jeans och ge tips till fans.',
  'Partner, workshoppar och evenemang är rätt.',
  'Hon kallar dem ”workshops” i brevet.',
  'Appens adress och serverns namn.',
  'Stadens servers namn står på dörren.',
  'En containers storlek avgör avgiften.',
  'Bloggens och poddens namn.',
  'Ett events längd är två timmar.',
  'Ta buss till stadens parkers entréer.',
  'Mejla inte. Mail och brev tas bort.',
  'Hackare och influerare är inbjudna.',
  'Rollatorer lånas ut, och skannrar finns.',
  'En designers arbete och ett displays ljus.',
])('leaves %s', (text) => {
  expect(marked('english-plural', text)).toEqual([]);
});

test('leaves code and English', () => {
  expect(marked('english-plural', 'Kör `npm run events` nu.\n\nWe invite our partners to the events and workshops in the city.', { format: 'markdown' })).toEqual([]);
});
