import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findAddressData } from '../src/analysis/address-data.ts';
import { findBankAccounts } from '../src/analysis/bank-accounts.ts';
import { findCaseNames } from '../src/analysis/case-names.ts';
import { findIdentityNumbers } from '../src/analysis/identity-numbers.ts';
import { Landmarks, landmarksOf } from '../src/analysis/landmarks.ts';
import { findPrivateContacts } from '../src/analysis/private-contacts.ts';
import { findPrivateData } from '../src/analysis/private-data.ts';
import { findSecrets } from '../src/analysis/secrets.ts';
import { analyse } from '../src/engine/lint.ts';
import type { ContentRule, RuleContext, Triggers } from '../src/engine/rule.ts';
import { runRules } from '../src/engine/run-rules.ts';
import { resolveRules } from '../src/engine/settings.ts';
import { allRules } from '../src/rules/all-rules.ts';

const folder = join(import.meta.dirname, '../src/rules');
/** What the rules' own pages and tests hold: each thing that a rule looks for, and much that looks like it. */
const texts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => [`${name}/README.md`, `${name}/${name}.test.ts`].map((file) => readFileSync(join(folder, file), 'utf8')));
/** Sentences of the tests: without the quotes around them, as a text of their own. */
const sentences = texts.flatMap((text) => Array.from(text.matchAll(/(?<=['`])[^'`\n]{4,300}(?=['`])/gu), ([sentence]) => sentence)).join('\n\n');
const units = [...texts, sentences].flatMap((text) => [...analyse(text, { format: 'text' }).units, ...analyse(text, { format: 'markdown' }).units]);
const triggered = allRules.map(({ meta, create }) => ({ id: meta.id, triggers: triggersOf(create, meta.defaultOptions) }));
const gated = triggered.flatMap(({ id, triggers }) => (triggers.patterns ?? []).map((trigger) => ({ id, ...trigger })));
const wheres = triggered.flatMap(({ id, triggers: { where } }) => (where === undefined ? [] : [{ id, where }]));

function triggersOf(create: (context: RuleContext<object>) => Triggers, options: object): Triggers {
  const document = { ...analyse('', { format: 'text' }), units: [] };
  const nothing = (): void => undefined;
  return create({ options, lang: 'sv', document, profile: 'web', say: (sv) => sv, report: nothing, remember: nothing, rememberDocument: nothing, reportSource: nothing, reportDocument: nothing });
}

test.each(wheres)('$id: all that has $where is looked at', ({ where }) => {
  const landmarks = new Landmarks([where]);
  const matched = units.filter(({ text }) => where.test(text));
  expect(matched.length).toBeGreaterThan(0);
  expect(matched.filter(({ text }) => landmarks.read(text).length === 0).map(({ text }) => text)).toEqual([]);
});

test('no finding is lost where a word only wakes a rule before certain others', () => {
  const wakes = triggered.flatMap(({ triggers }) => triggers.words ?? []);
  expect(wakes.filter(({ followedBy }) => followedBy !== undefined).length).toBeGreaterThan(5);
  const unhurried = allRules.map((rule) => ({
    ...rule,
    create: (context: RuleContext<object>): Triggers => {
      const triggers = rule.create(context);
      // New lists: the engine knows those that it has indexed by themselves.
      return { ...triggers, ...(triggers.words === undefined ? {} : { words: triggers.words.map(({ oneOf, visit }) => ({ oneOf: new Set(oneOf.keys()), visit })) }) };
    },
  }));
  const document = analyse(sentences, { format: 'text' });
  const found = (rules: readonly ContentRule[]): unknown[] => runRules(document, resolveRules(rules, {}), { uri: 'a', lang: 'sv', profile: 'web' }).findings;
  expect(found(allRules).length).toBeGreaterThan(1000);
  expect(found(allRules)).toEqual(found(unhurried));
});

test.each([
  ['secrets', findSecrets],
  ['contacts', findPrivateContacts],
  ['addressData', findAddressData],
  ['identityNumbers', findIdentityNumbers],
  ['bankAccounts', findBankAccounts],
  ['caseNames', findCaseNames],
] as const)('no private %s are lost where a text is only searched for what it has signs of', (kind, find) => {
  const clear = [...texts, ...units.map(({ clearText }) => clearText)].map((text) => ({ text, found: find(text) })).filter(({ found }) => found.length > 0);
  expect(clear.length).toBeGreaterThan(0);
  for (const { text, found } of clear) expect(findPrivateData(text)[kind]).toEqual(found);
});

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
