import { expect, test } from 'vitest';
import { isStadError, StadError } from './index.ts';

test('joins what, why and remedy into full sentences after the prefix', () => {
  const error = new StadError({ code: 'FILE_NOT_FOUND', what: 'a.md finns inte', why: 'Sökvägen är fel', remedy: 'Rätta sökvägen.' });
  expect(error.message).toBe('Stad: a.md finns inte. Sökvägen är fel. Rätta sökvägen.');
  expect(error.name).toBe('StadError');
});

test('recognises an error that another copy of the class made', () => {
  const foreign = Object.defineProperty(new Error('Stad: x.'), Symbol.for('stad.error'), { value: true });
  expect(isStadError(foreign)).toBe(true);
  expect(isStadError(new Error('x'))).toBe(false);
  expect(isStadError(undefined)).toBe(false);
});

test('keeps the cause for the developer who debugs', () => {
  const cause = new Error('ENOENT');
  expect(new StadError({ code: 'X', what: 'x', remedy: 'y', cause }).cause).toBe(cause);
});
