import { expect, test } from 'vitest';
import { detectFormat } from './detect-format.ts';

test.each([
  ['Hej! Priset är < 100 kr och > 50 kr.', 'text'],
  ['1. Ring oss\n2. Vänta på svar', 'text'],
  ['Skriv <img src=x onerror=alert(1)> så här', 'text'],
  ['# Rubrik\n\nText', 'markdown'],
  ['Läs mer på [vår webbplats](https://exempel.se).', 'markdown'],
  ['Det är **viktigt** att svara.', 'markdown'],
  ['<p>Hej</p>', 'html'],
  ['<!DOCTYPE html><title>Hej</title>', 'html'],
  ['Inledning\n<ul><li>Ett</li></ul>', 'html'],
  ['', 'text'],
])('reads %j as %s', (text, format) => {
  expect(detectFormat(text)).toBe(format);
});

test('answers on long hostile text', () => {
  expect(detectFormat('['.repeat(100_000))).toBe('text');
  expect(detectFormat('** '.repeat(50_000))).toBe('text');
  expect(detectFormat('[a](b '.repeat(50_000))).toBe('text');
  expect(detectFormat('#'.repeat(100_000))).toBe('text');
});
