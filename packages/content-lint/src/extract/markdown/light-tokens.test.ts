import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { LightToken } from './light-tokens.ts';

test('makes tokens with the fields that the parser gives its own', () => {
  const own = new MarkdownIt.Token('text', '', 0);
  const light = new LightToken('text', '', 0);
  expect(Object.entries(light)).toEqual(Object.entries(own));
  expect(light).toBeInstanceOf(MarkdownIt.Token);
});
