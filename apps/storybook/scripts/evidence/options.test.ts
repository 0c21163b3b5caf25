import { expect, test } from 'vitest';
import { help, readOptions } from './options.ts';

test('measures what has changed when nothing is asked for', () => {
  expect(readOptions([])).toEqual({ only: [], force: false, accept: false, pictures: false, merge: false, help: false });
});

test('takes components and a part', () => {
  expect(readOptions(['--only', 'Button', 'Alert', '--accept'])).toMatchObject({ only: ['Button', 'Alert'], accept: true });
  expect(readOptions(['--only', 'Button', '--only', 'Alert'])).toMatchObject({ only: ['Button', 'Alert'] });
  expect(readOptions(['--shard', '2/3'])).toMatchObject({ shard: { part: 2, of: 3 } });
});

test.each(['0/3', '4/3', '3', 'a/b'])('refuses the part %s and says how it is written', (part) => {
  expect(() => readOptions(['--shard', part])).toThrow(/is not a part of a whole, such as 1\/3.+--help/u);
});

test('refuses what is no option, and says where options are told', () => {
  expect(() => readOptions(['--acept'])).toThrow(/--acept.+--help/u);
  expect(() => readOptions(['Button'])).toThrow(/components stand after --only/u);
});

test('tells every option', () => {
  for (const name of Object.keys(readOptions([]))) expect(help).toContain(`--${name}`);
  expect(help).toContain('--shard');
});
