import type { KitContrastPair } from '@stockholm/findings/kit';

const colourRole = /var\(--sthlm-color-([a-z0-9-]+)/gu;
const surfaceRole = /var\(--sthlm-surface-([a-z0-9-]+)/gu;
const surfaceDeclaration = /--sthlm-surface-([a-z0-9-]+)\s*:([^;}]*)/gu;

const namesIn = (css: string, pattern: RegExp): Set<string> => new Set(Array.from(css.matchAll(pattern), (match) => match[1] ?? ''));

/** Roles that a surface paints itself with: a component stands on any of them. */
const surfaceBackgrounds = ['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep'];

/**
 * The proven pairs that a component can show: those whose both roles its stylesheet reads, directly or through a
 * surface, and those of its text roles with the surfaces that it can stand on.
 *
 * @param css - The component's stylesheet.
 * @param surfaces - The text of `surface.css`; without it only direct roles count.
 * @param pairs - Of `contrast.json`.
 */
export function contrastPairsOf(css: string, surfaces: string, pairs: readonly KitContrastPair[]): KitContrastPair[] {
  const declared = new Map<string, Set<string>>();
  for (const [, name = '', value = ''] of surfaces.matchAll(surfaceDeclaration)) {
    const roles = declared.get(name) ?? new Set<string>();
    for (const role of namesIn(value, colourRole)) roles.add(role);
    declared.set(name, roles);
  }
  const roles = namesIn(css, colourRole);
  const throughSurface = namesIn(css, surfaceRole);
  for (const name of throughSurface) for (const role of declared.get(name) ?? []) roles.add(role);
  // A component that paints nothing behind its text shows it on the surface where it stands.
  const backgrounds = new Set([...roles, ...(throughSurface.size > 0 ? surfaceBackgrounds : [])]);
  return pairs.filter(({ foreground, background }) => roles.has(foreground) && backgrounds.has(background));
}
