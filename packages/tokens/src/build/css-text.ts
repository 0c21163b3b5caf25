/** Every file of the kit's CSS begins with this line, so that the order holds whichever is loaded first. */
export const layerOrder = '@layer stockholm.reset, stockholm.tokens, stockholm.components, stockholm.utilities;';

/** Property → value, in order. */
export type Declarations = ReadonlyMap<string, string>;

export const indent = (text: string): string => text.replaceAll(/^(?=.)/gmu, '  ');

/** A rule, or nothing where there is nothing to declare. */
export function rule(selectors: readonly string[], declarations: Declarations): string {
  if (declarations.size === 0) return '';
  return `${selectors.join(',\n')} {\n${indent([...declarations].map(([property, value]) => `${property}: ${value};`).join('\n'))}\n}`;
}

/** A media query, or nothing where there is nothing in it. */
export function media(query: string, ...rules: string[]): string {
  const body = rules.filter(Boolean);
  return body.length === 0 ? '' : `@media ${query} {\n${indent(body.join('\n\n'))}\n}`;
}

/** A whole file in the layer of the tokens. */
export const tokenLayer = (rules: readonly string[]): string => `${layerOrder}\n\n@layer stockholm.tokens {\n${indent(rules.filter(Boolean).join('\n\n'))}\n}\n`;
