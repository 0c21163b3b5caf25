import { expect, test } from 'vitest';
import { shiftSpans } from './shift-spans.ts';

const span = (start: number, end: number) => ({ start, end });

test('moves what stands after an insertion and keeps what stands before', () => {
  expect(shiftSpans([span(0, 3), span(8, 11)], 'ett två tre', 'ett och två tre')).toEqual([span(0, 3), span(12, 15)]);
});

test('drops what the edit touches', () => {
  expect(shiftSpans([span(0, 3), span(4, 7), span(8, 11)], 'ett två tre', 'ett fyra tre')).toEqual([span(0, 3), span(9, 12)]);
});

test('drops everything when the text is another', () => {
  expect(shiftSpans([span(0, 3)], 'abc', 'xyz')).toEqual([]);
});

test('finds its way where the same letters repeat', () => {
  expect(shiftSpans([span(2, 4)], 'aaaa', 'aaa')).toEqual([]);
  expect(shiftSpans([span(0, 2)], 'aaaa', 'aaaaa')).toEqual([span(0, 2)]);
});
