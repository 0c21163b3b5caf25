import { expect, test } from 'vitest';
import { analyse } from '../src/analysis/analyse.ts';
import { defineRule } from '../src/engine/rule.ts';
import { runRules } from '../src/engine/run-rules.ts';
import { extractText } from '../src/extract/text.ts';
import { exampleNumber } from './judge.ts';

/** A careless rule: replaces the whole unit and repeats it in everything that it says. */
const careless = defineRule({
  meta: {
    id: 'content/careless',
    title: '',
    description: '',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: [],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: {},
  },
  create({ report }) {
    return {
      unit(unit) {
        report(unit, { start: 0, end: unit.text.length, message: unit.clearText, replacements: [unit.clearText], fix: unit.clearText, advice: [unit.clearText] });
      },
    };
  },
});

test('a careless rule can neither leak nor edit what is private', () => {
  const source = `Numret ${exampleNumber} här.`;
  const document = analyse(extractText(source).units, source);
  const [placed] = runRules(document, [{ rule: careless, optionsFor: () => ({}), severity: () => 'info' }], { uri: 'a', lang: 'sv', profile: 'web' }).findings;
  expect(JSON.stringify({ ...placed?.finding, fingerprint: '' })).not.toContain(exampleNumber);
  expect(placed?.finding.edits).toBeUndefined();
  expect(placed?.finding.suggestions?.every(({ edits }) => edits === undefined)).toBe(true);
});
