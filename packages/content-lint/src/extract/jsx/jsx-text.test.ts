import { hostileTexts } from '@stad/test-kit';
import { expect, test } from 'vitest';
import { UnitBuilder } from '../../text-unit.ts';
import { addDecoded, addJsxText, rendersNothing } from './jsx-text.ts';

const read = (raw: string): string | undefined => {
  const builder = new UnitBuilder();
  addJsxText(builder, raw, 0);
  return builder.build('paragraph')?.text;
};

test('joins lines as React does', () => {
  expect(read('\n  ett\n\n\ttvå  tre \r\n  fyra\n')).toBe('ett två  tre fyra');
  expect(read(' \n ')).toBeUndefined();
});

test('leaves what only looks like an entity', () => {
  expect(read('a &b; & &#x110000; &nonsense; &amp;lt;')).toBe('a &b; & &#x110000; &nonsense; &lt;');
});

test('knows what renders nothing', () => {
  expect([' \n\t', '\r\n', ' ', '', '\n\u00A0', 'a\n'].map(rendersNothing)).toEqual([true, true, false, false, false, false]);
});

test('ends in time on hostile texts', () => {
  for (const { text } of [...hostileTexts(), ...['&', '&#', '&a', ' \n', '&amp;'].map((seed) => ({ text: seed.repeat(200_000 / seed.length) }))]) {
    const builder = new UnitBuilder();
    addDecoded(builder, text, 0);
    addJsxText(builder, text, 0);
    expect(builder.segments.length).toBeLessThanOrEqual(text.length * 2);
  }
});
