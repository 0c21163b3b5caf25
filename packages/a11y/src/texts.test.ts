import axe from 'axe-core';
import template from 'axe-core/locales/_template.json' with { type: 'json' };
import sv from 'axe-core/locales/sv.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { doubtfulRules, layoutRules, pageRules } from './axe/rule-groups.ts';
import { staleMessages } from './axe/swedish-locale.ts';
import { swedishRules } from './texts/swedish-rules.ts';

type Messages = Record<string, Record<string, unknown>>;
const known = new Set(axe.getRules().map(({ ruleId }) => ruleId));

test('says something in Swedish about every rule that axe runs', () => {
  const translated = sv.rules as Record<string, { help?: string }>;
  const silent = axe
    .getRules()
    .filter((rule) => rule.enabled)
    .map(({ ruleId }) => ruleId)
    .filter((id) => swedishRules[id] === undefined && translated[id]?.help === undefined);
  expect(silent).toEqual([]);
});

test('writes fault and remedy as sentences, each with its source', () => {
  for (const [id, { fault, remedy, source }] of Object.entries(swedishRules)) {
    expect(fault, id).toMatch(/^(?:\p{Lu}|aria|autocomplete|dt|headers).+\.$/su);
    expect(remedy, id).toMatch(/^\p{Lu}.+\.$|^aria.+\.$/su);
    expect(source, id).toMatch(/^(?:WCAG \d\.\d\.\d{1,2}|axe best practice|WAI-ARIA in HTML)$/u);
  }
});

test('names only rules that axe has', () => {
  const named = [...Object.keys(swedishRules), ...pageRules, ...layoutRules, ...doubtfulRules];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test("leaves out exactly the Swedish messages whose shape is not axe's any more", () => {
  const ours = sv.checks as unknown as Messages;
  const theirs = template.checks as unknown as Messages;
  const stale = Object.entries(ours).flatMap(([check, messages]) =>
    ['fail', 'incomplete'].filter((kind) => messages[kind] !== undefined && typeof messages[kind] !== typeof theirs[check]?.[kind]).map((kind) => [check, kind]),
  );
  expect(stale).toEqual(staleMessages.map((entry) => [...entry]));
});
