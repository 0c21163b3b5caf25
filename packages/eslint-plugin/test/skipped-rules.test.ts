import { expect, test } from 'vitest';
import { kit, skippedRules } from '../src/index.ts';
import { fixtureProject } from './fixture-project.ts';

const ids = Object.keys(kit.rules ?? {}).map((name) => `kit/${name}`);

test('lists the kit rules with the reason where no kit is installed', () => {
  const reason = 'Neither @stockholm/react nor @stockholm/css is installed beside the file.';
  expect(skippedRules(`${fixtureProject()}/a.jsx`)).toEqual(ids.map((rule) => ({ rule, reason })));
});

test('lists nothing where the kit is installed', () => {
  expect(skippedRules(`${fixtureProject('older')}/src/deep/a.jsx`)).toEqual([]);
});

test.each([
  ['is not JSON', '{'],
  ['has an unknown shape', '{"schemaVersion":99}'],
  ['lists no components', '{"schemaVersion":1}'],
])('lists them where the manifest %s', (_, manifest) => {
  const project = fixtureProject('current', { 'node_modules/@stockholm/react/manifest.json': manifest });
  expect(skippedRules(`${project}/a.jsx`).map(({ rule }) => rule)).toEqual(ids);
});
