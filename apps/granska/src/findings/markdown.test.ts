import { expect, test } from 'vitest';
import { blocksOf, inlinesOf } from './markdown.ts';

test('reads what rule pages are written in', () => {
  expect(blocksOf('# Rubrik\n\nText på\ntvå rader.\n\n- ett\n- två\n  och mer\n\n```text\n# inte rubrik\n```\n| a | b |\n|---|---|\n| 1 | 2 |\n')).toEqual([
    { kind: 'heading', level: 1, text: 'Rubrik' },
    { kind: 'paragraph', text: 'Text på två rader.' },
    { kind: 'list', items: ['ett', 'två och mer'] },
    { kind: 'code', text: '# inte rubrik' },
    { kind: 'table', head: ['a', 'b'], rows: [['1', '2']] },
  ]);
});

test('ends, also when a code block does not', () => {
  expect(blocksOf('```\nöppen')).toEqual([{ kind: 'code', text: 'öppen' }]);
});

test('links lead to the web and nowhere else', () => {
  expect(inlinesOf('Se [Isof](https://www.isof.se) nu')).toEqual([
    { kind: 'text', text: 'Se ' },
    { kind: 'link', text: 'Isof', href: 'https://www.isof.se' },
    { kind: 'text', text: ' nu' },
  ]);
  expect(inlinesOf('[x](javascript:alert)')).toEqual([{ kind: 'text', text: '[x](javascript:alert)' }]);
});

test('reads code, strong and emphasis', () => {
  expect(inlinesOf('`kod` **starkt** _betonat_ ett_ord_till')).toEqual([
    { kind: 'code', text: 'kod' },
    { kind: 'text', text: ' ' },
    { kind: 'strong', text: 'starkt' },
    { kind: 'text', text: ' ' },
    { kind: 'emphasis', text: 'betonat' },
    { kind: 'text', text: ' ett_ord_till' },
  ]);
});
