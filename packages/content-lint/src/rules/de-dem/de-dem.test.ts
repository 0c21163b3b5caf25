import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Dem kan simma och dyka.', 'De'],
  ['Vi vet att dem är nöjda.', 'de'],
  ['Ring när dem har öppet.', 'de'],
  ['Dem flesta barn får plats.', 'De'],
  ['Parken är en av dem största.', 'de'],
  ['Vi ordnar träffar med de.', 'dem'],
  ['Prata med de, och berätta hur det går.', 'dem'],
  ['Vi kan hjälpa de.', 'dem'],
  ['Vi vill hjälpa de och ge stöd.', 'dem'],
])('%s', (text, right) => {
  expect(suggested('de-dem', text)).toEqual([right]);
});

test('the sentence decides, so it only suggests', () => {
  expect(judge('de-dem', 'Vi vet att dem är nöjda.').map(({ severity, edits }) => [severity, edits])).toEqual([['warning', undefined]]);
});

test.each([
  'Dem kan vi hjälpa.',
  'Dem hjälper kommunen.',
  'Dem är det viktigt att nå.',
  'Dem som bor här hjälper vi.',
  'Vi ger dem bästa möjliga vård.',
  'Vi ger dem viktiga verktyg.',
  'Frågan om dem är svår.',
  'För dem är avgiften låg.',
  'Den som hjälper dem är ledig.',
  'Vi ringer dem när det är klart.',
  'En av de största parkerna.',
  'Prata med de anställda.',
  'Prata med de som bor här.',
  'En del av de, ofta unga, som söker.',
  'Då hjälper de.',
  'Hur gör de?',
  'Vi kan hjälpa de äldre.',
  'Det vill de.',
  'De flesta får plats.',
  'Ingen av dem har svarat.',
  'Skriv inte ”att dem är”.',
  'Fler av de och den.',
])('leaves %s', (text) => {
  expect(marked('de-dem', text)).toEqual([]);
});
