import { StadError } from '@stad/errors';
import { hexOf } from './css-value.ts';
import type { TokenSource } from './resolve-tokens.ts';

interface ColourNotes {
  rgb?: number[];
  /** A contradiction in the source itself, kept and explained rather than hidden. */
  knownMismatch?: { what: string; source: string };
}

/**
 * Compares the three ways in which a colour is written: components, hex and the source's own RGB.
 *
 * @throws StadError COLOUR_MISMATCH when they differ and no `knownMismatch` says why, or when one says so without need
 */
export function checkColours(source: TokenSource): void {
  const problems: string[] = [];
  for (const token of source.resolve().values()) {
    if (token.$type !== 'color' || token.aliasOf !== undefined) continue;
    const { components, hex } = token.$value;
    const written = hexOf(components);
    if (hex !== undefined && hex.toLowerCase() !== written) {
      problems.push(`${token.id} has components ${written} but hex ${hex}`);
    }
    const notes = (token.$extensions?.['se.stockholm'] ?? {}) as ColourNotes;
    if (notes.rgb === undefined) continue;
    const rgb = hexOf(notes.rgb.map((channel) => channel / 255));
    const known = notes.knownMismatch !== undefined;
    if (rgb !== written && !known) problems.push(`${token.id} has hex ${written} but rgb ${notes.rgb.join('/')}, which is ${rgb}`);
    if (rgb === written && known) problems.push(`${token.id} claims a known mismatch, but hex and rgb agree`);
  }
  if (problems.length > 0) {
    throw new StadError({
      code: 'COLOUR_MISMATCH',
      what: `Colours contradict themselves: ${problems.join('; ')}`,
      why: 'Web and print would drift apart',
      remedy: 'Correct the value, or record the contradiction with its source as knownMismatch.',
      uri: 'src/tokens',
    });
  }
}
