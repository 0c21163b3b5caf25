import { describe, expect, test } from 'vitest';
import { contentErrorRules, currentEdition, editions, editionYear, severityOf } from './index.ts';

describe('severityOf', () => {
  test.each(['harm', 'barrier', 'fault'] as const)('makes a certain %s an error', (impact) => {
    expect(severityOf({ id: 'kit/no-raw-html', impact, certainty: 'certain' })).toBe('error');
  });

  test.each(['likely', 'ask'] as const)('never makes an error of what is only %s', (certainty) => {
    for (const impact of ['harm', 'barrier', 'fault', 'advice'] as const) {
      expect(severityOf({ id: 'css/token-required', impact, certainty })).not.toBe('error');
    }
  });

  test('never makes advice an error', () => {
    expect(severityOf({ id: 'css/token-required', impact: 'advice', certainty: 'certain' })).toBe('warning');
  });

  test('keeps a content rule outside the closed list at warning', () => {
    expect(severityOf({ id: 'content/lix', impact: 'fault', certainty: 'certain' })).toBe('warning');
    expect(severityOf({ id: 'content/no-personnummer', impact: 'harm', certainty: 'certain' })).toBe('error');
  });

  test('refuses an unknown edition and names those there are', () => {
    const ask = (): string => severityOf({ id: 'content/lix', impact: 'advice', certainty: 'certain' }, '1999.1');
    expect(ask).toThrow(expect.objectContaining({ code: 'UNKNOWN_EDITION', message: expect.stringContaining('2026.1') }));
  });
});

test('the closed list of content errors is short, and each entry has its ground', () => {
  expect(contentErrorRules.map(({ rule }) => rule)).toEqual(['content/no-personnummer']);
  for (const { rule, source } of contentErrorRules) {
    expect(rule).toMatch(/^content\/[a-z-]+$/);
    expect(source.length).toBeGreaterThan(20);
  }
});

test('the current edition is among the editions and gives rules their year', () => {
  expect(editions.map(({ id }) => id)).toContain(currentEdition);
  expect(editionYear()).toBe(2026);
});
