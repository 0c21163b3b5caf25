import { expect, test } from 'vitest';
import { judge } from '../../../test/judge.ts';

test.each([
  ['Välj ditt ärende i menyn till vänster.', 'menyn till vänster'],
  ['Klicka på knappen längst ner till höger.', 'knappen längst ner till höger'],
  ['Skriv ditt namn i rutan på höger sida.', 'rutan på höger sida'],
  ['Tryck på den gröna knappen.', 'den gröna knappen'],
  ['Den runda ikonen öppnar kartan.', 'Den runda ikonen'],
  ['Skriv i det grå fältet.', 'det grå fältet'],
])('%s: asks about %s', (text, words) => {
  expect(judge('sensory-instructions', text)).toMatchObject([{ severity: 'info', certainty: 'ask', excerpt: words }]);
});

test.each([
  'Sväng till höger vid torget.',
  'Entrén är till vänster om kiosken.',
  'Dörren till höger leder till biblioteket.',
  'Håll till höger på cykelbanan.',
  'Välj Mina sidor i menyn.',
  'Klicka på knappen längst ner till höger, Skicka.',
  'Tryck på den gröna knappen Skicka.',
  'Tryck på den gröna knappen ”Skicka”.',
  'Välj ditt ärende i menyn till vänster (Mina ärenden).',
  'Lägg glas i den gröna behållaren.',
  'Ta den röda linjen mot Ropsten.',
  'Den blå skylten visar vägen.',
  'Den gula bussen går var tionde minut.',
  'Knappen är grön.',
  'Menyn finns på alla sidor.',
  'Länken till formuläret finns här.',
  'Fältet är obligatoriskt.',
  'Rutan till förskolan är sönder.',
  'Den nya knappen sparar ditt svar.',
  'Den vita duken hänger till höger.',
  'Press the button to the right.',
])('leaves %s', (text) => {
  expect(judge('sensory-instructions', text)).toEqual([]);
});
