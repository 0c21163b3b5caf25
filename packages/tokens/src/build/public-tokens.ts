import type { TokenNormalized } from '@terrazzo/parser';

/** Groups that become custom properties. `palette`, `derived` and `accent` are raw; `breakpoint` can't stand in a media query. */
export const publicGroups = ['color', 'space', 'border', 'bar', 'focus', 'font', 'type', 'layout', 'motion'] as const;

/** The tokens that a stylesheet may use, group by group, in source order within each. */
export const publicTokens = (tokens: ReadonlyMap<string, TokenNormalized>): TokenNormalized[] =>
  publicGroups.flatMap((group) => [...tokens.values()].filter(({ id }) => id.startsWith(`${group}.`)));

/** `color.text-secondary` → `color-text-secondary`. */
export const tokenName = (id: string): string => id.replaceAll('.', '-');

/** `color.text-secondary` → `--sthlm-color-text-secondary`. */
export const propertyName = (id: string): string => `--sthlm-${tokenName(id)}`;
