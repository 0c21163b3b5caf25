import tokens from '@stockholm/tokens/tokens.json';

/** The values of a token by condition: a mode, a width in px, `compact`, `print`; `default` where it never changes. */
export const valuesOf = (name: string): Readonly<Record<string, string>> => (tokens.tokens.find((token) => token.name === name)?.values ?? {}) as unknown as Record<string, string>;

/** A length in px with the browser's usual setting. */
export const pixels = (value: string): number => Number.parseFloat(value) * (value.endsWith('rem') ? 16 : 1);

/** A number as Swedish writes it. */
export const number = (value: number): string => value.toLocaleString('sv-SE', { maximumFractionDigits: 1 });
