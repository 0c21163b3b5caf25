import type { TokenNormalized } from '@terrazzo/parser';
import { accentPartName, figmaName } from './figma-names.ts';
import { paletteProperty } from './palette-stylesheet.ts';
import { propertyName, semanticTokens, tokenName } from './public-tokens.ts';
import { accentLabels } from './token-list.ts';
import { accents, defaultAccent, type Choice, type ColourMode, type TokenSource } from './resolve-tokens.ts';

type Value = number | string | { r: number; g: number; b: number; a?: number } | { type: 'VARIABLE_ALIAS'; id: string };

interface Variable {
  action: 'CREATE';
  id: string;
  name: string;
  variableCollectionId: string;
  resolvedType: 'COLOR' | 'FLOAT' | 'STRING';
  description: string;
  scopes: string[];
  codeSyntax: { WEB?: string };
}

/** The body of Figma's `POST /v1/files/:file_key/variables`; ids are temporary, of this request. */
export interface FigmaVariables {
  variableCollections: { action: 'CREATE'; id: string; name: string; initialModeId: string }[];
  variableModes: { action: 'UPDATE' | 'CREATE'; id: string; name: string; variableCollectionId: string }[];
  variables: Variable[];
  variableModeValues: { variableId: string; modeId: string; value: Value }[];
}

const colourModeLabels: [ColourMode, string][] = [
  ['light', 'Ljust'],
  ['dark', 'Mörkt'],
  ['light-contrast', 'Ljust, hög kontrast'],
  ['dark-contrast', 'Mörkt, hög kontrast'],
  ['print', 'Utskrift'],
];

/** Where Figma offers a variable, by the CSS properties that its token is for. */
const scopeOf: readonly [property: RegExp, type: Variable['resolvedType'], scopes: readonly string[]][] = [
  [/^color$/u, 'COLOR', ['TEXT_FILL']],
  [/^background-color$/u, 'COLOR', ['FRAME_FILL', 'SHAPE_FILL']],
  [/^fill$/u, 'COLOR', ['SHAPE_FILL']],
  [/^(?:stroke|border-color|outline-color)$/u, 'COLOR', ['STROKE_COLOR']],
  [/^box-shadow$/u, 'COLOR', ['EFFECT_COLOR']],
  [/^(?:padding|margin|gap|column-gap)/u, 'FLOAT', ['GAP']],
  [/^(?:max-|min-)?(?:width|height|inline-size|block-size)$/u, 'FLOAT', ['WIDTH_HEIGHT']],
  [/^(?:border.*|outline)-width$/u, 'FLOAT', ['STROKE_FLOAT']],
  [/^outline-offset$/u, 'FLOAT', ['GAP']],
  [/^font-size$/u, 'FLOAT', ['FONT_SIZE']],
  [/^line-height$/u, 'FLOAT', ['LINE_HEIGHT']],
  [/^letter-spacing$/u, 'FLOAT', ['LETTER_SPACING']],
  [/^font-weight$/u, 'FLOAT', ['FONT_WEIGHT']],
  [/^font-family$/u, 'STRING', ['FONT_FAMILY']],
];

function scopesOf(properties: readonly string[], type: Variable['resolvedType']): string[] {
  const found = properties.flatMap((property) => scopeOf.flatMap(([pattern, of, scopes]) => (of === type && pattern.test(property) ? scopes : [])));
  return [...new Set(found)];
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** With `a` only where something shows through: Figma's schema counts an RGBA as an RGB too, and wants a value to be one of them. */
function rgba(token: TokenNormalized): Value {
  const { components, alpha } = token.$value as { components: (number | null)[]; alpha?: number };
  const [r, g, b] = components.map((part) => rounded(part ?? 0, 6));
  return { r: r ?? 0, g: g ?? 0, b: b ?? 0, ...((alpha ?? 1) === 1 ? {} : { a: alpha }) } as Value;
}

/** What a colour refers to first, as the token files write it, or the colour itself. */
function valueOf(token: TokenNormalized): Value {
  const target = token.aliasChain?.[0];
  return target === undefined ? rgba(token) : { type: 'VARIABLE_ALIAS', id: `variable:${target}` };
}

/** A length in px at a 16 px root. */
function px(token: TokenNormalized | undefined): number | undefined {
  if (token?.$type !== 'dimension') return undefined;
  return rounded(token.$value.unit === 'rem' ? token.$value.value * 16 : token.$value.value, 2);
}

/** What Figma can hold of a measure: lengths, lines and tracking in px, weights, and the name of a typeface. */
function measure(token: TokenNormalized, all: ReadonlyMap<string, TokenNormalized>): number | string | undefined {
  if (token.$type === 'fontFamily') return String([token.$value].flat()[0]).replace(/ Variable$/u, '');
  if (token.$type === 'fontWeight') return Number(token.$value);
  const part = /^(type\..+)\.(?:line|tracking)$/u.exec(token.id);
  if (part !== null && token.$type === 'number') {
    const size = px(all.get(`${part[1]}.size`));
    return size === undefined ? undefined : rounded(token.$value * size, 2);
  }
  return px(token);
}

/**
 * `figma.variables.json`. Six collections: raw colours; the accent's, six modes of aliases to them; colour roles, which alias the
 * accent or the raw colours; measures by density; lines by contrast; type and layout by width. Motion and layers are left out:
 * Figma has no variable for them.
 */
export function figmaVariables(source: TokenSource): FigmaVariables {
  const body: FigmaVariables = { variableCollections: [], variableModes: [], variables: [], variableModeValues: [] };

  const collection = (id: string, name: string, modes: readonly (readonly [id: string, label: string])[]): void => {
    const initialModeId = `mode:${id}:${modes[0]?.[0]}`;
    body.variableCollections.push({ action: 'CREATE', id: `collection:${id}`, name, initialModeId });
    // A new collection brings its first mode along: it is renamed, the others are made.
    body.variableModes.push(...modes.map(([mode, label], index) => ({ action: index === 0 ? ('UPDATE' as const) : ('CREATE' as const), id: `mode:${id}:${mode}`, name: label, variableCollectionId: `collection:${id}` })));
  };
  const variable = (inCollection: string, id: string, details: Pick<Variable, 'name' | 'resolvedType' | 'description' | 'scopes' | 'codeSyntax'>, values: readonly (readonly [mode: string, value: Value])[]): void => {
    body.variables.push({ action: 'CREATE', id: `variable:${id}`, variableCollectionId: `collection:${inCollection}`, ...details });
    body.variableModeValues.push(...values.map(([mode, value]) => ({ variableId: `variable:${id}`, modeId: `mode:${inCollection}:${mode}`, value })));
  };

  collection('palette', 'Palett', [['value', 'Värde']]);
  for (const token of source.resolve().values()) {
    const group = /^palette\.(?<group>print|web)|^derived/u.exec(token.id);
    if (group === null || token.$type !== 'color' || token.$deprecated !== undefined) continue;
    const { notes } = source.written(token.id);
    const folder = { print: 'Profil', web: 'Webb' }[group.groups?.['group'] ?? ''] ?? 'Härledd';
    // In no picker: what may stand on a raw colour is not proved.
    variable('palette', token.id, { name: `${folder}/${notes.name ?? token.id}`, resolvedType: 'COLOR', description: notes.description, scopes: [], codeSyntax: { WEB: `var(${paletteProperty(token.id)})` } }, [['value', rgba(token)]]);
  }

  collection('accent', 'Accent', [defaultAccent, ...accents.filter((name) => name !== defaultAccent)].map((name) => [name, accentLabels[name]]));
  for (const { id } of source.resolve().values()) {
    const part = /^accent\.(light|dark)\.(.+)$/u.exec(id);
    if (part === null) continue;
    const values = accents.map((accent) => {
      const token = source.resolve({ accent }).get(id) as TokenNormalized;
      return [accent, valueOf(token)] as const;
    });
    variable('accent', id, { name: `${part[1] === 'light' ? 'Ljust' : 'Mörkt'}/${accentPartName(part[2] as string)}`, resolvedType: 'COLOR', description: 'Read by the colour roles; choose one of those.', scopes: [], codeSyntax: {} }, values);
  }

  collection('colour', 'Färg', colourModeLabels);
  for (const token of semanticTokens(source)) {
    if (token.$type !== 'color') continue;
    const { notes } = source.written(token.id);
    const values = colourModeLabels.map(([mode]) => {
      const inMode = source.resolve({ mode }).get(token.id) as TokenNormalized;
      return [mode, valueOf(inMode)] as const;
    });
    variable('colour', token.id, { name: figmaName(tokenName(token.id)), resolvedType: 'COLOR', description: `${notes.description} ${notes.usage}`, scopes: scopesOf(notes.properties, 'COLOR'), codeSyntax: { WEB: `var(${propertyName(token.id)})` } }, values);
  }

  const measures = (id: string, name: string, groups: RegExp, modes: readonly (readonly [id: string, label: string, choice: Choice])[]): void => {
    collection(id, name, modes.map(([mode, label]) => [mode, label]));
    for (const token of semanticTokens(source).filter((candidate) => groups.test(candidate.id))) {
      const values = modes.flatMap(([mode, , choice]) => {
        const all = source.resolve(choice);
        const value = measure(all.get(token.id) as TokenNormalized, all);
        return value === undefined ? [] : [[mode, value] as const];
      });
      const [first] = values;
      if (first === undefined) continue;
      const { notes } = source.written(token.id);
      const resolvedType = typeof first[1] === 'string' ? 'STRING' : 'FLOAT';
      const inPx = token.$type === 'number' ? ' In px here, a factor in CSS.' : '';
      variable(id, token.id, { name: figmaName(tokenName(token.id)), resolvedType, description: `${notes.description} ${notes.usage}${inPx}`, scopes: scopesOf(notes.properties, resolvedType), codeSyntax: { WEB: `var(${propertyName(token.id)})` } }, values);
    }
  };
  measures('measure', 'Mått', /^(?:space|size|bar)\./u, [
    ['standard', 'Standard', {}],
    ['compact', 'Kompakt', { density: 'compact' }],
  ]);
  measures('line', 'Linjer och fokus', /^(?:border|focus)\./u, [
    ['standard', 'Standard', {}],
    ['contrast', 'Hög kontrast', { mode: 'light-contrast' }],
  ]);
  measures('type', 'Text och layout', /^(?:font|type|layout)\./u, [
    ['0', 'Mobil', {}],
    ['768', 'Från 768 px', { viewport: '768' }],
    ['992', 'Från 992 px', { viewport: '992' }],
    ['1200', 'Från 1200 px', { viewport: '1200' }],
    ['compact', 'Kompakt, från 1200 px', { viewport: '1200', density: 'compact' }],
  ]);
  return body;
}
