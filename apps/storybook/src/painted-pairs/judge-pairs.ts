import { contrastRatio } from './colour.ts';
import type { PaintedPair } from './painted-pairs.ts';
import type { readProvenPairs } from './proven-pairs.ts';

/** What a pair that no table proves is made of. */
export interface Unproven {
  /** Colour roles that have the colour in this accent and mode. */
  frontRoles: readonly string[];
  groundRoles: readonly string[];
  /** WCAG 2; nothing when what lies behind is a picture. */
  ratio?: number;
}

export type UnknownPair = PaintedPair & Unproven;

/** Those of the painted pairs that are not proven in the accent and mode that they stand in. */
export function unknownPairs<Pair extends PaintedPair>(pairs: readonly Pair[], proven: ReturnType<typeof readProvenPairs>): (Pair & Unproven)[] {
  return pairs.flatMap((pair) => {
    const { rolesOf, isProven } = proven(pair);
    const pairsThatDo = [[pair], ...(pair.instead === undefined ? [] : [pair.instead])];
    if (pairsThatDo.some((all) => all.every(({ front, ground }) => isProven(front, ground, pair.use)))) return [];
    const ratio = pair.ground === 'picture' ? undefined : contrastRatio(pair.front, pair.ground);
    return [{ ...pair, frontRoles: rolesOf(pair.front), groundRoles: rolesOf(pair.ground), ...(ratio !== undefined && { ratio }) }];
  });
}

const named = (hex: string, roles: readonly string[]): string => (hex === 'picture' ? 'a picture' : `${hex} (${roles.length > 0 ? roles.join(', ') : 'no role'})`);

/** One sentence of an unknown pair, and what to do about it. */
export function describeUnknownPair({ mode, accent, use, what, front, frontRoles, ground, groundRoles, ratio, selector, words }: UnknownPair): string {
  const where = `${mode}${accent === undefined ? '' : `, ${accent}`}: ${what === 'text' ? (use === 'large-text' ? 'large text' : 'text') : what} of ${selector}${words === '' ? '' : ` "${words}"`}`;
  const pair = `${named(front, frontRoles)} on ${named(ground, groundRoles)}${ratio === undefined ? '' : `, ${ratio}:1`}`;
  const remedy = ground === 'picture' ? 'Paint a background behind it.' : 'Add the pair to packages/tokens/src/contrast/pairs.json if it is meant, or change the style.';
  return `${where} is ${pair}: no proven pair for ${use}. ${remedy}`;
}
