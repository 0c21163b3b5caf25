import { expect, test } from 'vitest';
import { judge, suggested } from '../../../test/judge.ts';

const markdown = { format: 'markdown' } as const;

test.each(['Inledning', 'Bakgrund', 'ÖVRIGT', 'Allmänt', 'Mer information', 'Information', '1. Bakgrund', 'Övrigt:'])('%s fits any text', (heading) => {
  expect(judge('heading-informative', `## ${heading.replace('.', '\\.')}`, markdown)).toMatchObject([{ severity: 'info', message: expect.stringContaining('kan stå över vilken text som helst') as string }]);
});

test.each([
  ['Angående din ansökan om bygglov', 'Din ansökan om bygglov'],
  ['Beträffande nya avgifter', 'Nya avgifter'],
  ['Ang. vattenläckan på Exempelgatan', 'Vattenläckan på Exempelgatan'],
])('%s → %s', (heading, right) => {
  expect(suggested('heading-informative', `## ${heading}`, markdown)).toEqual([right]);
  expect(judge('heading-informative', `## ${right}`, markdown)).toEqual([]);
});

test('a long one, as long as the project wants', () => {
  const long = '## Så ansöker du om bygglov när du vill bygga ut ditt hus, byta fasad eller sätta upp ett högt plank';
  expect(judge('heading-informative', long, markdown)).toMatchObject([{ message: expect.stringMatching(/^Rubriken är 97 tecken lång/u) as string }]);
  expect(judge('heading-informative', long, { ...markdown, rules: { 'content/heading-informative': ['info', { maximumLength: 120 }] } })).toEqual([]);
});

test('says nothing of a document of a case, nor of an e-service', () => {
  for (const profile of ['official', 'service']) expect(judge('heading-informative', '## Bakgrund', { ...markdown, profile })).toEqual([]);
  expect(judge('heading-informative', 'Bakgrund\n\nText här.', { profile: 'official' })).toEqual([]);
});

test.each([
  '## Därför bygger vi om torget',
  '## Bakgrund till ombyggnaden',
  '## Information till dig som bor i området',
  '## Mer information om bygglov',
  '## Kontakt',
  '## Öppettider',
  '## Sammanfattning',
  '## Avgifter',
  '## Historik över dina ärenden',
  '## Syfte och mål med lekparken',
  '## Aktiviteter för barn',
  '## Riktlinjer för serveringstillstånd',
  '## Angående',
  '## Gällande regler',
  'Bakgrund är viktig.',
  '- Bakgrund',
  '| Övrigt | Pris |\n| - | - |\n| a | b |',
  '**Övrigt**',
  '## Background',
  '## Frågor och svar',
])('leaves %s', (text) => {
  expect(judge('heading-informative', text, markdown)).toEqual([]);
});
