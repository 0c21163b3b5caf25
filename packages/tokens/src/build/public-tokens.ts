import type { TokenNormalized } from '@terrazzo/parser';
import type { TokenSource } from './resolve-tokens.ts';

/** Groups in the order of the stylesheet; component tokens come after them. `breakpoint` can't stand in a media query. */
const groups = ['color', 'space', 'size', 'border', 'bar', 'focus', 'font', 'type', 'layout', 'motion', 'layer'] as const;

const groupOf = (id: string): string => id.slice(0, id.indexOf('.'));

/** The tokens of one choice that a stylesheet may use, group by group, in source order within each. */
export function semanticTokens(source: TokenSource, choice?: Parameters<TokenSource['resolve']>[0]): TokenNormalized[] {
  const all = [...source.resolve(choice).values()].filter(({ id }) => source.written(id).tier === 'semantic');
  return groups.flatMap((group) => all.filter(({ id }) => groupOf(id) === group));
}

/** The component tier, by component. */
export function componentTokens(source: TokenSource, choice?: Parameters<TokenSource['resolve']>[0]): TokenNormalized[] {
  return [...source.resolve(choice).values()].filter(({ id }) => source.written(id).tier === 'component');
}

/** `color.text-secondary` → `color-text-secondary`. */
export const tokenName = (id: string): string => id.replaceAll('.', '-');

/** `color.text-secondary` → `--sthlm-color-text-secondary`. */
export const propertyName = (id: string): string => `--sthlm-${tokenName(id)}`;
