import type { TokenNormalized } from '@terrazzo/parser';
import { cssValue } from './css-value.ts';
import { paletteProperty } from './palette-stylesheet.ts';
import { componentTokens, propertyName, semanticTokens, tokenName } from './public-tokens.ts';
import { accents, colourModes, defaultAccent, rawOf, viewports } from './resolve-tokens.ts';
import type { AccentName, Choice, TokenSource } from './resolve-tokens.ts';
import type { Tier, TokenNotes } from './token-files.ts';

/**
 * What a value depends on: a colour mode, smallest viewport width in px, density or motion; `default` where it never changes
 * and for what holds until a condition does.
 */
export type Condition = string;

/** Where a value comes from, and how sure that is. */
export type Provenance = Pick<TokenNotes, 'source' | 'origin' | 'verified' | 'derivation'>;

export interface ListedToken extends Provenance {
  /** As in `token(name)`: `color-text-secondary`. */
  name: string;
  /** `--sthlm-color-text-secondary`. */
  property: string;
  /** DTCG type: color, dimension, duration, number, fontFamily, fontWeight. */
  type: string;
  tier: Tier;
  /** Folder of its file: color, type, space, size, border, motion, layer, component. */
  kind: string;
  description: string;
  /** What it is for, and what not. */
  usage: string;
  /** CSS properties that it is for. */
  properties: string[];
  status: TokenNotes['status'];
  since: string;
  /** Name of the token to use instead of a deprecated one. */
  replacement?: string;
  /** CSS value per condition; of a role that reads the accent, in the default accent. */
  values: Record<Condition, string>;
  /** Values per accent and mode, where they differ between accents. */
  accents?: Record<AccentName, Record<Condition, string>>;
  /** System colour that stands in under forced colours. */
  forced?: string;
  /** Id of the colour in the palette that it is in light, in the default accent. */
  colour?: string;
}

export interface PaletteColour extends Provenance {
  /** Path in the token files: `palette.print.pink`. */
  id: string;
  /** What designers call it, in Swedish. */
  name: string;
  /** Custom property of `palette.css`, which holds no deprecated colour. */
  property?: string;
  value: string;
  description: string;
  /** Why not to use it any more. */
  deprecated?: string;
  replacement?: string;
  /** Print values of the brand manual. */
  print?: TokenNotes['print'];
  knownMismatch?: TokenNotes['knownMismatch'];
}

export interface TokenList {
  schemaVersion: 1;
  modes: string[];
  /** Accents with what designers call them; one of them is the default. */
  accents: { name: AccentName; label: string; default: boolean }[];
  tokens: ListedToken[];
  /** Viewport widths in px where layout and type change. */
  breakpoints: number[];
  palette: PaletteColour[];
}

/** What designers call the accents. */
export const accentLabels: Record<AccentName, string> = { pink: 'Rosa', green: 'Grön', orange: 'Orange', blue: 'Blå', purple: 'Lila', yellow: 'Gul' };

const provenance = ({ source, origin, verified, derivation }: TokenNotes): Provenance => ({
  source,
  origin,
  verified,
  ...(derivation === undefined ? {} : { derivation }),
});

/** `tokens.json`: every public token with its resolved values, and the palette with its sources. */
export function tokenList(source: TokenSource): TokenList {
  const base = source.resolve();
  const under = (token: TokenNormalized, choices: readonly (readonly [Condition, Choice])[]): Record<Condition, string> =>
    Object.fromEntries(choices.map(([condition, choice]) => [condition, cssValue(source.resolve(choice).get(token.id) ?? token)]));
  const modes = colourModes.map((mode) => [mode, { mode }] as const);
  const varies = (values: Record<Condition, string>): boolean => new Set(Object.values(values)).size > 1;

  const valuesOf = (token: TokenNormalized): Record<Condition, string> => {
    if (token.$type === 'color') return under(token, modes);
    const byWidth = under(token, viewports.map((viewport) => [viewport, { viewport }] as const));
    const byMotion = under(token, [['full', {}], ['reduced', { motion: 'reduced' }]]);
    const byMode = under(token, modes);
    // On the widest page too: a section is 48 px on a phone in either density.
    const densities = (['0', '1200'] as const).map((viewport) => under(token, [['default', { viewport }], ['compact', { viewport, density: 'compact' }]]));
    const compact = densities.find(varies) ?? {};
    const found = [byWidth, byMotion, byMode].find(varies) ?? { default: cssValue(token) };
    return { ...found, ...(compact['compact'] === undefined ? {} : { compact: compact['compact'] }), ...(found !== byMode && varies(byMode) ? { print: byMode['print'] as string } : {}) };
  };

  const accentValuesOf = (token: TokenNormalized): ListedToken['accents'] => {
    if (token.$type !== 'color') return undefined;
    const all = accents.map((accent) => [accent, under(token, colourModes.map((mode) => [mode, { accent, mode }] as const))] as const);
    return new Set(all.map(([, values]) => JSON.stringify(values))).size === 1 ? undefined : (Object.fromEntries(all) as ListedToken['accents']);
  };

  const tokens = [...semanticTokens(source), ...componentTokens(source)].map((token): ListedToken => {
    const { kind, tier, notes } = source.written(token.id);
    const inAccents = accentValuesOf(token);
    return {
      name: tokenName(token.id),
      property: propertyName(token.id),
      type: token.$type,
      tier,
      kind,
      description: notes.description,
      usage: notes.usage,
      properties: notes.properties,
      status: notes.status,
      since: notes.since,
      ...(notes.replacement === undefined ? {} : { replacement: tokenName(notes.replacement) }),
      ...provenance(notes),
      values: valuesOf(token),
      ...(inAccents === undefined ? {} : { accents: inAccents }),
      ...(notes.forced === undefined ? {} : { forced: notes.forced }),
      ...(token.$type === 'color' ? { colour: rawOf(token) } : {}),
    };
  });

  const palette = [...base.values()]
    .filter(({ id }) => id.startsWith('palette.') || id.startsWith('derived.'))
    .map((token): PaletteColour => {
      const { notes } = source.written(token.id);
      return {
        id: token.id,
        name: notes.name ?? token.id,
        ...(token.$deprecated === undefined ? { property: paletteProperty(token.id) } : {}),
        value: cssValue(token),
        description: notes.description,
        ...(typeof token.$deprecated === 'string' ? { deprecated: token.$deprecated } : {}),
        ...(notes.replacement === undefined ? {} : { replacement: notes.replacement }),
        ...provenance(notes),
        ...(notes.print === undefined ? {} : { print: notes.print }),
        ...(notes.knownMismatch === undefined ? {} : { knownMismatch: notes.knownMismatch }),
      };
    });

  const breakpoints = [...base.values()].flatMap((token) =>
    token.id.startsWith('breakpoint.') && token.$type === 'dimension' ? [token.$value.value] : [],
  );
  return {
    schemaVersion: 1,
    modes: [...colourModes],
    accents: accents.map((name) => ({ name, label: accentLabels[name], default: name === defaultAccent })),
    tokens,
    breakpoints,
    palette,
  };
}
