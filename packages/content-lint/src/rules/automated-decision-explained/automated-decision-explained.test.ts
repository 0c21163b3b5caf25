import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Beslutet fattas automatiskt.', 'Beslutet fattas automatiskt'],
  ['Din ansökan prövas automatiskt.', 'ansökan prövas automatiskt'],
  ['Ansökan bedöms av en AI.', 'Ansökan bedöms av en AI'],
  ['Du får ett automatiserat beslut.', 'ett automatiserat beslut'],
  ['Ärendet avgörs helt automatiskt.', 'Ärendet avgörs helt automatiskt'],
  ['Roboten fattar beslut om din plats.', 'Roboten fattar beslut'],
])('%s: asks at %s', (text, words) => {
  expect(judge('automated-decision-explained', text)).toMatchObject([{ excerpt: words, certainty: 'ask', severity: 'info' }]);
});

test('asks for what is missing, and once', () => {
  const start = 'Beslutet fattas automatiskt.';
  expect(judge('automated-decision-explained', start)[0]?.message).toContain('vad beslutet bygger på, hur man får en människa att pröva det och hur man överklagar');
  expect(judge('automated-decision-explained', `${start} Det bygger på dina uppgifter. En handläggare kan svara på frågor.`)[0]?.message).toContain('Står det hur man överklagar?');
  expect(marked('automated-decision-explained', `${start} ${start}\n\n${start}\n`)).toHaveLength(1);
});

test.each([
  'Beslutet fattas automatiskt utifrån dina uppgifter. Vill du att en handläggare prövar det, ring oss. Du kan överklaga beslutet.',
  'Vi fattar inga automatiserade beslut.',
  'Beslutet fattas inte automatiskt.',
  'Beslutet fattas av en handläggare.',
  'Du får ett beslut inom fyra veckor.',
  'Fakturan skapas automatiskt.',
  'Du får automatiskt ett svar när ansökan har kommit in.',
  'Platsen sägs upp automatiskt om du inte svarar.',
  'Ansökan skickas automatiskt till oss.',
  'Dörrarna öppnas automatiskt.',
  'Nämnden beslutar i maj.',
  'Vi använder AI för att sammanfatta texter.',
  'Läs om ”ett automatiserat beslut” i ordlistan.',
  'Beslutet gäller den automatiska dörren.',
  'Ansökan förnyas automatiskt varje år.',
  'Vi har ingen automatiserad behandling. Ett beslut fattas av nämnden.',
])('leaves %s', (text) => {
  expect(marked('automated-decision-explained', text)).toEqual([]);
});

test('is about texts for those whom the decision concerns', () => {
  expect(marked('automated-decision-explained', 'Beslutet fattas automatiskt.', { profile: 'letter' })).toHaveLength(1);
  expect(marked('automated-decision-explained', 'Beslutet fattas automatiskt.', { profile: 'internal' })).toEqual([]);
});
