import { expect, test } from 'vitest';
import { namesOfOneThing } from '../../data/one-thing-two-names.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vår webbplats är ny. Hemsidan har en karta.', 'Hemsidan', 'Webbplatsen'],
  ['Hemsidan är ny. Hemsidan har en karta. Webbplatsen är snabb.', 'Webbplatsen', 'Hemsidan'],
  ['Logga in med BankID. När du har loggat på ser du dina ärenden.', 'loggat på', 'loggat in'],
  ['Ladda ner blanketten. Du kan också ladda ned den i morgon.', 'ladda ned', 'ladda ner'],
  ['Skicka ett mejl. Ditt mail besvaras.', 'mail', 'mejl'],
  ['Vi använder kakor. Du kan säga nej till cookies.', 'cookies', 'kakor'],
  ['Sök plats i förskola. Ditt dagis hör av sig.', 'dagis', 'förskola'],
  ['# Webbinarium om avfall\n\nVårt webinar börjar klockan 9.', 'webinar', 'webbinarium'],
])('%s: %s → %s', (text, words, right) => {
  expect(judge('consistent-terms', text)).toMatchObject([{ excerpt: words, severity: 'info' }]);
  expect(suggested('consistent-terms', text)).toEqual([right]);
});

test('every name is told of once, at its first place', () => {
  expect(marked('consistent-terms', 'Webbplatsen och webbplatsen. Hemsidan, hemsidan och sajten.')).toEqual(['Hemsidan', 'sajten']);
});

test('no form stands for two things, and no name is empty', () => {
  const forms = namesOfOneThing.flatMap(({ names }) => names.flatMap((name) => [...new Set(name.split(' | '))]));
  expect(forms.filter((form, index) => forms.indexOf(form) !== index || form.trim() !== form || form === '')).toEqual([]);
});

test.each([
  'Vår webbplats är ny. Webbplatsen har en karta.',
  'Hemsidan är ny. Hemsidorna är snabba.',
  'Vi använder kakor (cookies) på webbplatsen.',
  'Vi använder cookies, det vill säga små filer.',
  'Vi använder kakor (så kallade cookies).',
  'Webbplatsen heter ”Min hemsida”.',
  'Skriv din e-post. Vi skickar ett mejl.',
  'Webbplatsen har en webbsida om avfall.',
  'Logga in och sätt på datorn.',
  'Du loggar in. Loggen på servern sparas.',
  'Ladda ner blanketten eller hämta den hemma.',
  'Ladda batteriet hemma. Ladda ner appen.',
  'Besök återvinningscentralen. Sopsorteringen är ny.',
  'Förskolan har en daglig rutin.',
  'Hemtjänsten hjälper dig i hemmet.',
  'Skriv en kommentar i chatten.',
  'Kvaliteten är god.',
  'Du behöver ett lösenord och ett pass.',
  'En inloggning räcker.',
  'Our website is a hemsida and a webbplats in Swedish, said the people of the town and everyone else.',
])('leaves %s', (text) => {
  expect(marked('consistent-terms', text)).toEqual([]);
});
