import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { token, tokenNames } from '../index.ts';
import { buildTokens } from './build-tokens.ts';
import type { TokenList } from './token-list.ts';

const built = await buildTokens();
const list = JSON.parse(built.files.get('tokens.json') ?? '') as TokenList;
const named = (name: string): TokenList['tokens'][number] | undefined => list.tokens.find((entry) => entry.name === name);
const colour = (id: string): TokenList['palette'][number] | undefined => list.palette.find((entry) => entry.id === id);

describe('tokens.json', () => {
  test('gives the resolved value of a colour in every mode, with its source', () => {
    expect(named('color-action')).toMatchObject({
      property: '--sthlm-color-action',
      type: 'color',
      tier: 'semantic',
      kind: 'color',
      status: 'stable',
      since: '0.1.0',
      properties: ['color', 'background-color', 'border-color'],
      values: { light: '#5d237d', dark: '#cdb0e0', 'light-contrast': '#2a0a40', 'dark-contrast': '#f1e6fc', print: '#000000' },
      forced: 'LinkText',
      colour: 'palette.web.purple',
    });
  });

  test('gives a role that reads the accent in every accent, and others once', () => {
    expect(named('color-action')?.accents?.green).toEqual({ light: '#00594f', dark: '#aad9d6', 'light-contrast': '#002a26', 'dark-contrast': '#e1f1ef', print: '#000000' });
    expect(named('color-text')?.accents).toBeUndefined();
    expect(list.accents.filter((accent) => accent.default)).toEqual([{ name: 'purple', label: 'Lila', default: true }]);
  });

  test('gives values per width, per motion, or once', () => {
    expect(named('type-display-size')?.values).toEqual({ 0: '2.5rem', 768: '2.5rem', 992: '4rem', 1200: '4.5rem', print: '32px' });
    expect(named('type-body-size')?.values).toMatchObject({ compact: '1rem' });
    expect(named('size-control')?.values).toEqual({ default: '3rem', compact: '2.5rem' });
    expect(named('motion-fast')?.values).toEqual({ full: '120ms', reduced: '0ms' });
    expect(named('space-16')?.values).toEqual({ default: '1rem' });
    expect(named('border-2')?.values).toMatchObject({ light: '2px', 'dark-contrast': '3px' });
  });

  test('keeps what shows through', () => {
    expect(named('color-scrim')?.values).toMatchObject({ light: 'rgb(26 26 26 / 60%)', dark: 'rgb(0 0 0 / 60%)' });
  });

  test('says of every token what it is for, where it comes from and since when; of every derived one how', () => {
    for (const entry of list.tokens) {
      expect([entry.description, entry.usage, entry.source, entry.since].every((text) => text.length > 2), entry.name).toBe(true);
      expect(entry.properties.length, entry.name).toBeGreaterThan(0);
    }
    for (const entry of [...list.tokens, ...list.palette]) {
      expect(entry.verified, JSON.stringify(entry)).toBe(entry.origin === 'city');
      expect(entry.origin === 'derived' ? typeof entry.derivation : entry.derivation, JSON.stringify(entry)).toBe(entry.origin === 'derived' ? 'string' : undefined);
    }
    for (const entry of list.palette) expect(entry.origin === 'derived', entry.id).toBe(entry.id.startsWith('derived.'));
  });

  test('carries print values from the brand manual', () => {
    expect(colour('palette.print.green')).toMatchObject({ value: '#009991', print: { pantone: '3272', cmyk: [94, 0, 50, 0], ncs: 'S 2555-B60G' }, name: 'Grön', verified: true });
    expect(colour('palette.print.blue')).toMatchObject({ origin: 'third-party', verified: false });
  });

  test('says which colours of older sites not to use', () => {
    expect(colour('palette.web.orange-2013')?.deprecated).toMatch(/4\.13/u);
  });

  test('lists the widths where layout changes', () => {
    expect(list.breakpoints).toEqual([480, 768, 992, 1200]);
  });
});

describe('token names', () => {
  test('and the profile of themes are as fresh as the token files', async () => {
    for (const [path, text] of built.sources) expect(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'), path).toBe(text);
    expect(tokenNames).toEqual(list.tokens.map(({ name }) => name));
  });

  test('become custom properties', () => {
    expect(token('color-text')).toBe('var(--sthlm-color-text)');
    // @ts-expect-error a name that no token has is refused while typing
    token('color-paper');
  });
});
