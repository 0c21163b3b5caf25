import { expect, test } from 'vitest';
import { formatHtml } from './format-html.ts';

test('keeps what fits on one line', () => {
  expect(formatHtml('<a class="sthlm-button" href="/x"><span>Ansök</span></a>')).toBe('<a class="sthlm-button" href="/x"><span>Ansök</span></a>');
});

test('puts block elements on lines of their own, two spaces a level', () => {
  expect(formatHtml('<div><label for="n">Namn</label><div>Som i passet</div><input id="n" value=""></div>')).toBe(
    ['<div>', '  <label for="n">Namn</label>', '  <div>Som i passet</div>', '  <input id="n" value="">', '</div>'].join('\n'),
  );
});

test('breaks a long line at its ends, and never between words and an element in them', () => {
  const long = `<p class="${'a'.repeat(80)}">Text <strong>fet</strong></p>`;
  expect(formatHtml(long)).toBe([`<p class="${'a'.repeat(80)}">`, '  Text <strong>fet</strong>', '</p>'].join('\n'));
});

test('keeps what stands in a line together, such as the words of a link and its icon', () => {
  const long = `<a class="${'a'.repeat(80)}"><span>Text</span><svg></svg></a>`;
  expect(formatHtml(long)).toBe([`<a class="${'a'.repeat(80)}">`, '  <span>Text</span><svg>…</svg>', '</a>'].join('\n'));
});

test('shortens drawings for reading, and keeps them for copying', () => {
  const drawing = '<svg width="24"><path d="M0 0h24v24H0z"></path></svg>';
  expect(formatHtml(drawing)).toBe('<svg width="24">…</svg>');
  expect(formatHtml(drawing, 'whole')).toBe(drawing);
});

test('leaves the white space of preformatted text alone', () => {
  expect(formatHtml('<div><pre>a\n  b</pre></div>')).toBe('<div>\n  <pre>a\n  b</pre>\n</div>');
});

test('copes with markup that does not add up', () => {
  expect(formatHtml('<div><p>Text')).toBe('<div>\n  <p>Text</p>\n</div>');
  expect(formatHtml('</b>Text < 3')).toBe('Text < 3');
  expect(formatHtml('')).toBe('');
});

test('takes long hostile input in linear time', () => {
  for (const text of ['<a '.repeat(20_000), '<a b="'.repeat(10_000), `<a${' b=c'.repeat(20_000)}`, '<'.repeat(50_000)]) expect(formatHtml(text).length).toBeGreaterThan(0);
});
