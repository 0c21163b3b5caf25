import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Landmarks, landmarksOf } from '../src/engine/landmarks.ts';
import { analyse } from '../src/engine/lint.ts';
import type { RuleContext, Triggers } from '../src/engine/rule.ts';
import { allRules } from '../src/rules/all-rules.ts';

const folder = join(import.meta.dirname, '../src/rules');
/** What the rules' own pages and tests hold: each thing that a rule looks for, and much that looks like it. */
const texts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => [`${name}/README.md`, `${name}/${name}.test.ts`].map((file) => readFileSync(join(folder, file), 'utf8')));
/** Sentences of the tests: without the quotes around them, as a text of their own. */
const sentences = texts.flatMap((text) => Array.from(text.matchAll(/(?<=['`])[^'`\n]{4,300}(?=['`])/gu), ([sentence]) => sentence)).join('\n\n');
const units = [...texts, sentences].flatMap((text) => [...analyse(text, { format: 'text' }).units, ...analyse(text, { format: 'markdown' }).units]);
const gated = allRules.flatMap(({ meta, create }) => (triggersOf(create, meta.defaultOptions).patterns ?? []).map((trigger) => ({ id: meta.id, ...trigger })));

function triggersOf(create: (context: RuleContext<object>) => Triggers, options: object): Triggers {
  const document = { ...analyse('', { format: 'text' }), units: [] };
  const nothing = (): void => undefined;
  return create({ options, lang: 'sv', document, profile: 'web', say: (sv) => sv, report: nothing, remember: nothing, rememberDocument: nothing, reportSource: nothing, reportDocument: nothing });
}

test.each(gated)('$id: $pattern is only tried where it can match', ({ pattern, needs }) => {
  expect(landmarksOf(pattern) ?? needs).toBeDefined();
});

test.each(gated)('$id: all that $pattern matches is tried', ({ pattern, needs }) => {
  const landmarks = new Landmarks([pattern]);
  const matched = units.filter(({ text }) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });
  expect(matched.length).toBeGreaterThan(0);
  const lost = matched.filter(({ text }) => {
    landmarks.read(text);
    return landmarks.read(text).length === 0 || needs?.test(text) === false;
  });
  expect(lost.map(({ text }) => text)).toEqual([]);
});
