import { goals, messages } from '@stockholm/city';
import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Budskapet är ”Stockholms stad är en ansvarsfull aktör med ett samhällsviktigt uppdrag”.', 'Stockholms stad är en ansvarstagande aktör med ett samhällsviktigt uppdrag'],
  ['Budskapet är ”Stockholms stad skapar värde för dem som staden är till för”.', 'Stockholms stad skapar värde för dem staden är till för'],
  ['Budskapet är "Staden utvecklas genom nytänkande och samverkan".', 'Stockholms stad utvecklas genom nytänkande och samverkan'],
  ['Målet är att ”våra målgrupper ska känna förtroende för och tillit till Stockholms stad”.', 'Våra målgrupper ska känna tillit till och förtroende för Stockholms stad'],
])('%s → %s', (text, right) => {
  expect(suggested('quoted-messages', text)).toEqual([right]);
  expect(judge('quoted-messages', text)[0]?.severity).toBe('warning');
});

test('only asks about a sentence that no one says is a quotation', () => {
  expect(judge('quoted-messages', 'Stockholms stad är en ansvarsfull aktör med ett samhällsviktigt uppdrag.')).toMatchObject([{ certainty: 'ask', severity: 'info' }]);
});

test('whatever stands before it', () => {
  const sentence = 'Stockholms stad är en ansvarsfull aktör med ett samhällsviktigt uppdrag.';
  const before = 'Vi vet. Vi kan. Vi vill. Vi gör. Vi ser. Vi hör. Vi är en ansvarstagande aktör.';
  for (const gap of [' ', '\n\n']) expect(marked('quoted-messages', `${before}${gap}${sentence}`)).toHaveLength(1);
  expect(marked('quoted-messages', `${before.replace('Vi är en ansvarstagande', 'Ansvarstagande')}\n\n${sentence}`)).toHaveLength(1);
});

test('a block quote is a quotation', () => {
  expect(judge('quoted-messages', '> Stockholms stad är en ansvarsfull aktör med ett samhällsviktigt uppdrag.\n', { format: 'markdown' })).toMatchObject([{ severity: 'warning' }]);
});

test.each([...messages, ...goals].flatMap(({ text, description }) => [text, description ?? text]))('leaves the programme itself: %s', (text) => {
  expect(marked('quoted-messages', text)).toEqual([]);
  expect(marked('quoted-messages', `Programmet säger: ”${text}”.`)).toEqual([]);
});

test.each([
  'Stockholms stad är en kommun med ett stort uppdrag.',
  'Staden skapar värde för stockholmarna.',
  'Staden utvecklas snabbt, och vi bygger nya bostäder.',
  'Programmet stärker stadens förmåga till en kommunikation som skapar värde för målgrupperna.',
  'Våra målgrupper är barn, unga och äldre.',
  'Hen sa: ”Stockholms stad är en bra arbetsgivare för alla som vill göra skillnad”.',
  'Rapporten heter ”Samverkan och nytänkande i Stockholms stad”.',
  'Vi är en organisation som vill lyssna.',
  'Stockholms stad utvecklas.',
  'Det ska vara lätt att få kontakt med oss.',
  'Kommunikationsprogrammet ska stärka stadens förmåga till ändamålsenlig kommunikation som är målgruppsanpassad.',
  'Förvaltningen ser till att verksamheterna är tillgängliga.',
  'Vi utvecklar tjänster, service och bemötande tillsammans.',
  'Förtroende för och tillit till staden ökar när vi svarar i tid.',
  'Stockholms stad har ett samhällsviktigt uppdrag inom vård, skola och omsorg.',
])('leaves %s', (text) => {
  expect(marked('quoted-messages', text)).toEqual([]);
});
