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
    ['at a unit with a certain sign', () => ({ unit: broken, where: /ett/iu })],
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

describe('what wakes a rule', () => {
  /** The texts and sentences that a rule is shown. */
  const shown = (triggers: (note: (text: string) => void) => Triggers, source: string, format: 'text' | 'markdown' = 'markdown'): string[] => {
    const seen: string[] = [];
    const one = rule('content/x', () => triggers((words) => seen.push(words)));
    runRules(analyse(source, { format }), [{ rule: one, optionsFor: () => ({}), severity: () => 'warning' }], { uri: 'a', lang: 'sv', profile: 'web' });
    return seen;
  };

  test.each<[what: string, triggers: (note: (text: string) => void) => Triggers, expected: string[]]>([
    ['units of one kind', (note) => ({ kinds: ['heading'], unit: ({ text: words }) => note(words) }), ['En rubrik']],
    ['units with a sign', (note) => ({ where: /!/u, unit: ({ text: words }) => note(words) }), ['Kom hit! Och ta med alla dina vänner.']],
    ['units where an expression matches, and not where only its signs are', (note) => ({ where: /hit!$/u, unit: ({ text: words }) => note(words) }), []],
    ['units of one kind with a sign', (note) => ({ kinds: ['heading'], where: /!/u, unit: ({ text: words }) => note(words) }), []],
    ['sentences of so many words', (note) => ({ sentenceWords: 3, sentence: ({ text: words }, { start, end }) => note(words.slice(start, end)) }), ['Och ta med alla dina vänner.', 'Och en länk.']],
    ['sentences of one kind of unit', (note) => ({ kinds: ['heading'], sentence: ({ text: words }, { start, end }) => note(words.slice(start, end)) }), ['En rubrik']],
    ['links', (note) => ({ link: ({ text: words }, { start, end, target }) => note(`${words.slice(start, end)} ${target}`) }), ['en länk /väg/å']],
    ['a word', (note) => ({ words: [{ oneOf: new Set(['en']), visit: ({ text: words }) => note(words) }] }), ['En rubrik', 'Och en länk.']],
    [
      'a word before another',
      (note) => ({ words: [{ oneOf: new Set(['en', 'och']), followedBy: new Map([['en', new Set(['länk'])]]), visit: ({ tokens }, at) => note(tokens[at]?.text ?? '') }] }),
      ['Och', 'Och', 'en'],
    ],
  ])('%s', (_what, triggers, expected) => {
    expect(shown(triggers, '# En rubrik\n\nKom hit! Och ta med alla dina vänner.\n\nOch [en länk](/väg/å).\n')).toEqual(expected);
  });

  test('rules that share an expression are each shown its matches, and one that breaks stops no other', () => {
    const pattern = /ett/giu;
    const found = run([
      rule('content/bad', () => ({ patterns: [{ pattern, visit: broken }] })),
      rule('content/good', (report) => ({ patterns: [{ pattern, visit: (_unit, match) => report(0, match[0]) }] })),
    ]);
    expect(found.filter((one) => one.startsWith('content/good'))).toEqual(['content/good failed Ett', 'content/good failed ett', 'content/good failed Ett']);
    expect(found).toHaveLength(4);
  });
});

test('rules that share where they look are each shown their own kinds of unit', () => {
  const where = /flera/u;
  const found = run([
    rule('content/heading', (report) => ({ where, kinds: ['heading'], unit: () => report(0, 'rubrik') })),
    rule('content/any', (report) => ({ where, unit: ({ index }) => report(0, String(index)) })),
  ]);
  expect(found).toEqual(['content/any failed 1']);
});

test('a rule for one kind of text says nothing of another', () => {
  const official = rule('content/x', (report) => ({ document: () => report(0, 'hittat') }), ['official']);
  expect([run([official]), run([official], 'official')]).toEqual([[], ['content/x failed hittat']]);
});
