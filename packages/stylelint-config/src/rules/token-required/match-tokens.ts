import type { KitToken } from '@stockholm/findings/kit';
import { baseValue, type InstalledTokens } from '../../rule/installed-tokens.ts';
import { colourDistance, parseColour, sameColour, type Rgb } from '../../value/colour.ts';
import { type Literal, lengthInPx, timeInMs } from './find-literals.ts';
import type { PropertyKinds } from './property-kinds.ts';

export interface Match {
  /** Tokens with the literal's own value. */
  exact: KitToken[];
  /** Otherwise those that come nearest, nearest first, at most two. */
  near: KitToken[];
  /** The one token that means the same everywhere; only then may the literal be replaced. */
  only?: KitToken;
}

/** What a colour is used for, as far as the property tells. */
function colourUse(property: string): 'background' | 'text' | 'line' {
  if (/^background/iu.test(property)) return 'background';
  return /^(?:-webkit-text-fill-)?color$/iu.test(property) ? 'text' : 'line';
}

/** Roles that the kit's proven pairs use in that way; all of them where it proves none. */
function rolesFor(use: ReturnType<typeof colourUse>, { pairs }: InstalledTokens): (role: string) => boolean {
  if (pairs.length === 0) return () => true;
  const roles = new Set(
    pairs.flatMap((pair) => {
      if (use === 'background') return pair.background;
      return use === 'text' && pair.use === 'non-text' ? [] : pair.foreground;
    }),
  );
  return (role) => roles.has(role);
}

/** In the order of the groups, since the first suits the property best. */
// A component's own token is for that component. A distance with a meaning (space-panel) grows and shrinks with the density:
// a literal says only how much, and so does space-32.
const inGroups = (tokens: InstalledTokens, groups: readonly string[]): KitToken[] =>
  groups.flatMap((group) => tokens.all.filter(({ name, tier }) => name.startsWith(`${group}-`) && tier !== 'component' && (group !== 'space' || /^space-\d+$/u.test(name))));

/** Finds the tokens that could stand for a literal in a property. */
export function matchTokens(literal: Literal, property: string, kinds: PropertyKinds, tokens: InstalledTokens): Match {
  switch (literal.kind) {
    case 'colour':
      return literal.colour === undefined ? { exact: [], near: [] } : matchColour(literal.colour, property, tokens);
    case 'length':
      return matchNumber(Math.abs(literal.px), inGroups(tokens, kinds.lengths ?? []).filter(({ type }) => type === 'dimension'), lengthInPx);
    case 'time':
      return matchNumber(literal.ms, inGroups(tokens, ['motion']), timeInMs);
  }
}

/** The colour roles that have a colour, those first that the property may take. */
export function matchColour(colour: Rgb, property: string, tokens: InstalledTokens): Match {
  const fits = rolesFor(colourUse(property), tokens);
  const all = inGroups(tokens, ['color']).flatMap((token) => {
    const value = parseColour(baseValue(token));
    return value === undefined ? [] : [{ token, value, fits: fits(token.name.replace(/^color-/u, '')) }];
  });
  const same = all.filter(({ value }) => sameColour(value, colour));
  const fitting = same.filter((candidate) => candidate.fits);
  const exact = (fitting.length > 0 ? fitting : same).map(({ token }) => token);
  const near = all
    .filter((candidate) => candidate.fits)
    .map(({ token, value }) => ({ token, distance: colourDistance(value, colour) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ token }) => token);
  const only = fitting.length === 1 ? fitting[0]?.token : undefined;
  return { exact, near: near.slice(0, 2), ...(only === undefined ? {} : { only }) };
}

/** A viewport width in px, as opposed to a mode. */
const isWidth = (condition: string): boolean => /^\d+$/u.test(condition);

function matchNumber(wanted: number, candidates: readonly KitToken[], read: (text: string) => number | undefined): Match {
  const valued = candidates.flatMap((token) => {
    const value = read(baseValue(token));
    return value === undefined ? [] : [{ token, value }];
  });
  const equal = (value: number | undefined): boolean => value !== undefined && Math.abs(value - wanted) < 0.01;
  const exact = valued.filter(({ value }) => equal(value)).map(({ token }) => token);
  // A token that has the value at some width only is another candidate, so that no fix picks for the author.
  const atSomeWidth = ({ values }: KitToken): boolean => Object.entries(values).some(([condition, value]) => isWidth(condition) && equal(read(value)));
  const sometimes = valued.filter(({ token, value }) => equal(value) || atSomeWidth(token)).map(({ token }) => token);
  const near = [...valued].sort((a, b) => Math.abs(a.value - wanted) - Math.abs(b.value - wanted)).map(({ token }) => token);
  const [first] = exact;
  const only = first !== undefined && sometimes.length === 1 && Object.entries(first.values).every(([condition, value]) => !isWidth(condition) || equal(read(value))) ? first : undefined;
  return { exact: sometimes, near: near.slice(0, 2), ...(only === undefined ? {} : { only }) };
}
