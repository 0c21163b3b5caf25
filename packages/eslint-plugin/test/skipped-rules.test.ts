import { expect, test } from 'vitest';
import { skippedRules } from '../src/index.ts';
import { fixtureProject } from './fixture-project.ts';

test('lists the kit rules with the reason where no kit is installed', () => {
  const reason = 'Neither @stockholm/react nor @stockholm/css is installed beside the file.';
  expect(skippedRules(`${fixtureProject()}/a.jsx`)).toEqual([
    { rule: 'kit/no-deprecated', reason },
    { rule: 'kit/no-raw-html', reason },
  ]);
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
  expect(skippedRules(`${project}/a.jsx`).map(({ rule }) => rule)).toEqual(['kit/no-deprecated', 'kit/no-raw-html']);
});
