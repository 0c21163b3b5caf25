import { StadError } from '@stad/errors';
import type { TokenNormalized } from '@terrazzo/parser';

const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui']);

/** Shortest decimal form; floating-point dust beyond six decimals is dropped. */
const decimal = (value: number): string => String(Number(value.toFixed(6)));

/** `#rrggbb` of sRGB components in 0–1. */
export function hexOf(components: readonly (number | null)[]): string {
  const channel = (part: number | null): string =>
    Math.round((part ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${components.map(channel).join('')}`;
}

/**
 * The value of a token as it stands in a stylesheet.
 *
 * @throws StadError TOKEN_TYPE_UNKNOWN for a type that this package does not use
 */
export function cssValue(token: TokenNormalized): string {
  switch (token.$type) {
    case 'color': {
      const { components, alpha } = token.$value;
      if (alpha === 1 || alpha === undefined) return hexOf(components);
      const channels = components.map((part) => Math.round((part ?? 0) * 255)).join(' ');
      return `rgb(${channels} / ${decimal(alpha * 100)}%)`;
    }
    case 'dimension':
    case 'duration':
      // Nothing has a unit too: calc() and max() refuse a bare 0 beside a length.
      return `${decimal(token.$value.value)}${token.$value.unit}`;
    case 'number': {
      const unit = (token.$extensions?.['se.stockholm'] as { unit?: string } | undefined)?.unit ?? '';
      return `${decimal(token.$value)}${unit}`;
    }
    case 'fontWeight':
      return String(token.$value);
    case 'fontFamily':
      return [token.$value].flat().map((family) => (generic.has(family) ? family : `"${family}"`)).join(', ');
    default:
      throw new StadError({
        code: 'TOKEN_TYPE_UNKNOWN',
        what: `The token ${token.id} has the type ${token.$type}`,
        why: 'No CSS form is written for that type',
        remedy: 'Use another type or add its form to src/build/css-value.ts.',
      });
  }
}
