import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { token, tokenNames } from '../index.ts';
import { buildTokens } from './build-tokens.ts';
import type { TokenList } from './token-list.ts';

const built = await buildTokens();
const list = JSON.parse(built.tokens) as TokenList;
const named = (name: string): TokenList['tokens'][number] | undefined => list.tokens.find((entry) => entry.name === name);
const colour = (id: string): TokenList['palette'][number] | undefined => list.palette.find((entry) => entry.id === id);

describe('tokens.json', () => {
  test('gives the resolved value of a colour in every mode, with its source', () => {
    expect(named('color-action')).toMatchObject({
      property: '--sthlm-color-action',
      type: 'color',
      values: { light: '#5d237d', dark: '#cdb0e0', 'light-contrast': '#2a0a40', 'dark-contrast': '#f1e6fc' },
      provenance: { verified: 'H', derived: false },
    });
  });

  test('marks roles whose value is not the city’s own', () => {
    expect(named('color-text')?.provenance).toMatchObject({ verified: 'L', derived: true });
  });

  test('gives values per width, per motion, or once', () => {
    expect(named('type-display-size')?.values).toEqual({ 0: '2.5rem', 768: '2.5rem', 992: '4rem', 1200: '4.5rem' });
    expect(named('motion-fast')?.values).toEqual({ full: '120ms', reduced: '0ms' });
    expect(named('space-16')?.values).toEqual({ default: '1rem' });
    expect(named('border-2')?.values).toMatchObject({ light: '2px', 'dark-contrast': '3px' });
  });

  test('keeps what shows through', () => {
    expect(named('color-scrim')?.values).toMatchObject({ light: 'rgb(26 26 26 / 60%)', dark: 'rgb(0 0 0 / 60%)' });
  });

  test('describes every colour role and gives a source with mark to every palette colour', () => {
    for (const entry of list.tokens) if (entry.type === 'color') expect(entry.description, entry.name).toBeTruthy();
    for (const entry of list.palette) {
      expect(entry.source, entry.id).not.toBe('');
      expect(['H', 'M', 'L'], entry.id).toContain(entry.verified);
      expect(entry.derived, entry.id).toBe(entry.id.startsWith('derived.'));
    }
  });

  test('carries print values from the brand manual', () => {
    expect(colour('palette.print.green')).toMatchObject({ value: '#009991', print: { pantone: '3272', cmyk: [94, 0, 50, 0], ncs: 'S 2555-B60G' }, verified: 'H' });
    expect(colour('palette.print.blue')?.verified).toBe('M');
  });

  test('says which colours of older sites not to use', () => {
    expect(colour('palette.web.orange-2013')?.deprecated).toMatch(/4\.13/u);
  });

  test('lists the widths where layout changes', () => {
    expect(list.breakpoints).toEqual([480, 768, 992, 1200]);
  });
});

describe('token names', () => {
  test('are as fresh as the token files', async () => {
    expect(await readFile(new URL('../token-names.ts', import.meta.url), 'utf8')).toBe(built.names);
    expect(tokenNames).toEqual(list.tokens.map(({ name }) => name));
  });

  test('become custom properties', () => {
    expect(token('color-text')).toBe('var(--sthlm-color-text)');
    // @ts-expect-error a name that no token has is refused while typing
    token('color-paper');
  });
});
