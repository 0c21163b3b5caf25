import { expect, test } from 'vitest';
import { audiences, channels, governingDocument, governingDocuments, roleQuestions, roles, sourceOf } from './index.ts';

test('audiences are those that the programme names, and those of single organisations', () => {
  const shared = audiences.filter(({ kind, organisation, within }) => kind === 'audience' && organisation === undefined && within === undefined).map(({ name }) => name);
  expect(shared).toEqual(['stockholmare', 'näringsliv', 'samarbetspartner', 'besökare', 'allmänhet', 'medier', 'medarbetare']);
  expect(audiences.filter(({ organisation }) => organisation === 'overformyndarforvaltningen').map(({ name }) => name)).toContain('ställföreträdare');
});

test('audiences have names of their own, also among the words that mean the same', () => {
  const names = audiences.flatMap(({ name, alsoCalled }) => [name, ...(alsoCalled ?? [])]);
  expect(new Set(names).size).toBe(names.length);
});

test('whatever is a part of something has the same reach', () => {
  for (const list of [audiences, channels]) {
    for (const { id, within, reach } of list) if (within !== undefined) expect(list.find((other) => other.id === within)?.reach, id).toBe(reach);
  }
});

test('a channel reaches those whom it is for', () => {
  for (const { id, reach, audiences: named } of channels) {
    for (const audience of named ?? []) expect(audiences.find((other) => other.id === audience)?.reach, `${id} ${audience}`).toBe(reach);
  }
});

test('channels say which are hard to use, and what an account in social media must say', () => {
  expect(channels.filter(({ status }) => status === 'difficult').map(({ name }) => name)).toEqual(['TikTok', 'Snapchat']);
  const social = channels.find(({ id }) => id === 'sociala-medier');
  expect(social?.requires).toHaveLength(6);
  expect(governingDocument(social?.governedBy ?? '')?.decided).toBe('2020-05-04');
});

test('a role that no source gives a duty has a question about it', () => {
  const silent = roles.filter(({ answersFor }) => answersFor.length === 0).map(({ id }) => id);
  expect(silent).toEqual(['ledningsgrupp']);
  for (const id of silent) expect(roleQuestions.some((question) => question.roles.includes(id)), id).toBe(true);
});

test('governing documents keep the superseded ones, with numbers as the diaries write them', () => {
  expect(governingDocument('kommunikationsprogram')).toMatchObject({ diarienummer: 'KS 2024/112', decidedBy: 'kommunfullmaktige' });
  expect(governingDocument('kommunikationsprogram-2017-2022')).toMatchObject({ diarienummer: '179-2103/2016', validFrom: '2017', validTo: '2022', replacedBy: 'kommunikationsprogram' });
  expect(sourceOf(governingDocument('policy-sociala-medier') as (typeof governingDocuments)[number], 'diarienummer').verified.mark).toBe('M');
  expect(governingDocument('constructor')).toBeUndefined();
});

test('one document of a name is in force at a time', () => {
  const current = governingDocuments.filter(({ validTo }) => validTo === undefined).flatMap(({ name, alsoCalled }) => [name, ...(alsoCalled ?? [])]);
  expect(new Set(current).size).toBe(current.length);
});
