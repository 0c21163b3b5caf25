import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Mejla astrid.exempelsson@stockholm.se om du har frågor.', 'astrid.exempelsson@stockholm.se'],
  ['E-post: bjorn.exempelberg@edu.stockholm.se', 'bjorn.exempelberg@edu.stockholm.se'],
  ['Mejla åsa.exempelström@stockholm.se.', 'åsa.exempelström@stockholm.se'],
  ['Mejla anna-karin.exempelsson@stockholm.se', 'anna-karin.exempelsson@stockholm.se'],
  ['Mejla lars.b.exempelsson2@stockholm.se', 'lars.b.exempelsson2@stockholm.se'],
  ['Mejla ASTRID.EXEMPELSSON@STOCKHOLM.SE', 'ASTRID.EXEMPELSSON@STOCKHOLM.SE'],
])('%s: marks %s', (text, words) => {
  for (const profile of ['web', 'service', 'letter']) {
    expect(judge('function-mailbox', text, { profile })).toMatchObject([{ excerpt: words, severity: 'warning' }]);
  }
});

test('finds the address in a link', () => {
  expect(marked('function-mailbox', '<p>Mejla <a href="mailto:x">astrid.exempelsson@stockholm.se</a>.</p>', { format: 'html' })).toEqual(['astrid.exempelsson@stockholm.se']);
});

test('only asks where the person is named in the text', () => {
  for (const text of ['Projektledare Astrid Exempelsson, astrid.exempelsson@stockholm.se', 'Presschef\nÅsa Exempelström\n08-465 004 00\nasa.exempelstrom@stockholm.se\n']) {
    expect(judge('function-mailbox', text)).toMatchObject([{ certainty: 'ask', severity: 'info' }]);
  }
});

test('a letter may give the address of the one who wrote it', () => {
  const letter = 'Handläggare\nAstrid Exempelsson\nastrid.exempelsson@stockholm.se\n\nHej!\n';
  expect(marked('function-mailbox', letter, { profile: 'letter' })).toEqual([]);
  expect(marked('function-mailbox', letter.replace('astrid.exempelsson', 'lars.annansson'), { profile: 'letter' })).toHaveLength(1);
  expect(marked('function-mailbox', letter, { profile: 'web' })).toHaveLength(1);
});

test.each(['official', 'internal', 'crisis'])('leaves the profile %s alone', (profile) => {
  expect(marked('function-mailbox', 'Mejla astrid.exempelsson@stockholm.se.', { profile })).toEqual([]);
});

test.each([
  'registrator.ostermalm@stockholm.se',
  'exploateringskontoret.expl@stockholm.se',
  'kontaktcenter@stockholm.se',
  'tillganglighet@stockholm.se',
  'api.it.tk@stockholm.se',
  'registrator@ostermalm.stockholm.se',
  'forskola.sodermalm@stockholm.se',
  'astrid.bromma@stockholm.se',
  'anna.forskolan@edu.stockholm.se',
  'martin.lutherskola@edu.stockholm.se',
  'info.hagersten-alvsjo@stockholm.se',
  'astrid.exempelsson@example.com',
  'astrid.exempelsson@region.stockholm.example',
  'astrid.exempelsson@stockholm.se.example.com',
  'fornamn.efternamn@stockholm.se',
  'astrid@stockholm.se',
  'aldrejouren.socialforvaltningen@stockholm.se',
  'kultur.evenemang@stockholm.se',
  'klara.skola@edu.stockholm.se',
  'max.lund@stockholm.se är ett namn vi inte är säkra på',
  'Astrid Exempelsson på Stockholms stad',
])('leaves %s', (text) => {
  expect(marked('function-mailbox', text)).toEqual([]);
});
