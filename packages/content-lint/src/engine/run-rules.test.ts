import { describe, expect, test } from 'vitest';
import { analyse } from './lint.ts';
import { defineRule, type ContentRule, type Triggers } from './rule.ts';
import { runRules } from './run-rules.ts';

const text = 'Ett ord. Och ett till, 2 av 3.\n\nEtt stycke som är längre, med flera ord i.\n';

function rule(id: string, triggers: (report: (start: number, message: string) => void) => Triggers, profiles?: readonly ('web' | 'official')[]): ContentRule {
  return defineRule({
    meta: {
      id, title: '', description: '', impact: 'fault', certainty: 'likely', audience: 'writer', references: [], since: '2026.1', fixable: false, defaultOptions: {}, schema: {},
      ...(profiles && { profiles }),
    },
    create: ({ reportDocument }) => triggers((_start, message) => reportDocument({ message })),
  });
}

const run = (rules: readonly ContentRule[], profile: 'web' | 'official' = 'web'): string[] =>
  runRules(analyse(text, { format: 'text' }), rules.map((one) => ({ rule: one, optionsFor: () => ({}), severity: () => 'warning' as const })), { uri: 'a', lang: 'sv', profile }).findings.map(
    ({ finding: { rule: id, outcome, message } }) => `${id} ${outcome} ${message}`,
  );

const broken = (): never => {
  throw new Error('Oj 811228-9874');
};

describe('a rule that throws', () => {
  test.each<[where: string, triggers: () => Triggers]>([
    ['when it is made', broken],
    ['at a word', () => ({ words: [{ oneOf: new Set(['ett']), visit: broken }] })],
    ['at a pattern', () => ({ patterns: [{ pattern: /ett/giu, visit: broken }] })],
    ['at a figure', () => ({ figure: broken })],
    ['at a sentence', () => ({ sentence: broken })],
    ['at a unit', () => ({ unit: broken })],
    ['at the end', () => ({ document: broken })],
  ])('%s becomes one finding about itself, and hides nobody else’s', (_where, triggers) => {
    const found = run([rule('content/bad', triggers), rule('content/good', (report) => ({ document: () => report(0, 'hittat') }))]);
    expect(found.toSorted()).toEqual([
      'content/bad cannotTell Regeln content/bad gick sönder på den här texten och kan ha missat något: Oj ••••••-••••. Anmäl det till dem som förvaltar stad.',
      'content/good failed hittat',
    ]);
  });

  test('keeps what it had found', () => {
    let units = 0;
    const found = run([rule('content/bad', (report) => ({ unit: () => ((units += 1) === 1 ? report(0, 'först') : broken()) }))]);
    expect(found[0]).toBe('content/bad failed först');
    expect(found).toHaveLength(2);
  });
});

test('a rule for one kind of text says nothing of another', () => {
  const official = rule('content/x', (report) => ({ document: () => report(0, 'hittat') }), ['official']);
  expect([run([official]), run([official], 'official')]).toEqual([[], ['content/x failed hittat']]);
});
