import { StadError } from '@stad/errors';
import { hexOf } from './css-value.ts';
import { accents, type TokenSource } from './resolve-tokens.ts';

/**
 * Compares the three ways in which a colour is written: components, hex and the source's own RGB.
 *
 * @throws StadError COLOUR_MISMATCH, with file and token, when they differ and no `knownMismatch` says why, or when one says so without need
 */
export function checkColours(source: TokenSource): void {
  const problems = new Set<string>();
  for (const accent of accents) {
    for (const token of source.resolve({ accent }).values()) {
      if (token.$type !== 'color' || token.aliasOf !== undefined) continue;
      const { file, notes } = source.written(token.id);
      const name = `${token.id} in ${file}`;
      const { components, hex } = token.$value;
      const written = hexOf(components);
      if (hex !== undefined && hex.toLowerCase() !== written) problems.add(`${name} has components ${written} but hex ${hex}`);
      if (notes.rgb === undefined) continue;
      const rgb = hexOf(notes.rgb.map((channel) => channel / 255));
      const known = notes.knownMismatch !== undefined;
      if (rgb !== written && !known) problems.add(`${name} has hex ${written} but rgb ${notes.rgb.join('/')}, which is ${rgb}`);
      if (rgb === written && known) problems.add(`${name} claims a known mismatch, but hex and rgb agree`);
    }
  }
  if (problems.size > 0) {
    throw new StadError({
      code: 'COLOUR_MISMATCH',
      what: `Colours contradict themselves: ${[...problems].join('; ')}`,
      why: 'Web and print would drift apart',
      remedy: 'Correct the value, or record the contradiction with its source as knownMismatch.',
      uri: 'src/tokens/color',
    });
  }
}
