import type { TokenNormalized } from '@terrazzo/parser';
import { cssValue } from './css-value.ts';
import { propertyName, publicTokens } from './public-tokens.ts';
import type { TokenSource } from './resolve-tokens.ts';

/** Every file of the kit's CSS begins with this line, so that the order holds whichever is loaded first. */
export const layerOrder = '@layer stockholm.reset, stockholm.tokens, stockholm.components, stockholm.utilities;';

type Declarations = ReadonlyMap<string, string>;

const declarationsOf = (tokens: readonly TokenNormalized[]): Declarations =>
  new Map(tokens.map((token) => [propertyName(token.id), cssValue(token)]));

/** Declarations of `next` whose value differs in one of `bases`. */
const changed = (next: Declarations, ...bases: Declarations[]): Declarations =>
  new Map([...next].filter(([property, value]) => bases.some((base) => base.get(property) !== value)));

const indent = (text: string): string => text.replaceAll(/^(?=.)/gmu, '  ');

function rule(selectors: readonly string[], declarations: Declarations, before: readonly string[] = []): string {
  const lines = [...before, ...[...declarations].map(([property, value]) => `${property}: ${value};`)];
  return `${selectors.join(',\n')} {\n${indent(lines.join('\n'))}\n}`;
}

const media = (query: string, ...rules: string[]): string => `@media ${query} {\n${indent(rules.join('\n\n'))}\n}`;

// em, so that a reader with large browser text gets the narrow layout in time; 62em is 992 px at a 16 px root.
const from = (px: number): string => `(min-width: ${px / 16}em)`;

const lightSection = '[data-sthlm-mode="light"]';
const darkSection = '[data-sthlm-mode="dark"]';
// :where() keeps the weight of one class, so that a nested section and the root never outweigh each other.
const rootUnlessLight = `:root:where(:not(${lightSection}))`;

/**
 * `tokens.css`: modes follow the reader's system, `data-sthlm-mode` overrides it on any element, also nested.
 */
export function stylesheet(source: TokenSource): string {
  const all = (choice: Parameters<TokenSource['resolve']>[0]): Declarations => declarationsOf(publicTokens(source.resolve(choice)));
  const light = all({ mode: 'light' });
  const dark = all({ mode: 'dark' });
  const lightContrast = all({ mode: 'light-contrast' });
  const darkContrast = all({ mode: 'dark-contrast' });

  const pick = (from: Declarations, keep: (property: string) => boolean): Declarations =>
    new Map([...from].filter(([property]) => keep(property)));
  const isColour = (property: string): boolean => property.startsWith('--sthlm-color-');

  // What differs in either contrast mode is set in both, or the one would leak into the other.
  const contrastNames = new Set([...changed(lightContrast, light).keys(), ...changed(darkContrast, dark).keys()]);
  const inContrast = (property: string): boolean => contrastNames.has(property);

  const widths = (['0', '768', '992', '1200'] as const).map((viewport) => ({ px: Number(viewport), declarations: all({ viewport }) }));
  const widthRules = widths.slice(1).map(({ px, declarations }, index) => {
    const below = widths[index]?.declarations ?? light;
    return media(from(px), rule([':root'], changed(declarations, below)));
  });

  const body = [
    rule([':root'], pick(light, (property) => !isColour(property))),
    rule([':root', lightSection], pick(light, isColour), ['color-scheme: light;']),
    media('(prefers-color-scheme: dark)', rule([rootUnlessLight], pick(dark, isColour), ['color-scheme: dark;'])),
    rule([darkSection], pick(dark, isColour), ['color-scheme: dark;']),
    media('(prefers-contrast: more)', rule([':root', lightSection], pick(lightContrast, inContrast))),
    media('(prefers-contrast: more) and (prefers-color-scheme: dark)', rule([rootUnlessLight], pick(darkContrast, inContrast))),
    media('(prefers-contrast: more)', rule([darkSection], pick(darkContrast, inContrast))),
    ...widthRules,
    media('(prefers-reduced-motion: reduce)', rule([':root'], changed(all({ motion: 'reduced' }), light))),
  ];
  return `${layerOrder}\n\n@layer stockholm.tokens {\n${indent(body.join('\n\n'))}\n}\n`;
}
