import { expect, test } from 'vitest';
import { analyse } from '../index.ts';
import { narrowed } from './narrow.ts';

test.each(['', 'å', 'Förskolan i Älvsjö ligger på Exempelvägen 1.', 'en – två', 'x'.repeat(10_000), '\u00FF\u0000\u0100'])('is the same text (%#)', (text) => {
  expect(narrowed(text)).toBe(text);
});

test('a page with a dash has all its words and places', () => {
  const source = '# Öppettider\n\nMåndag – fredag klockan 8.\n\nVälkommen till Ängsgården.\n';
  const { units } = analyse(source, { format: 'markdown' });
  expect(units.map(({ text }) => text)).toEqual(['Öppettider', 'Måndag – fredag klockan 8.', 'Välkommen till Ängsgården.']);
  const last = units[2];
  expect(last?.tokens.map(({ start, end }) => source.slice(last.sourceRange(start, end)?.start, last.sourceRange(start, end)?.end))).toEqual(['Välkommen', 'till', 'Ängsgården']);
});
