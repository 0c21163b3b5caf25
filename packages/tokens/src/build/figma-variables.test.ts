import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildTokens } from './build-tokens.ts';
import type { FigmaVariables } from './figma-variables.ts';
import type { TokenList } from './token-list.ts';

const { files } = await buildTokens();
const text = files.get('figma.variables.json') ?? '';
const body = JSON.parse(text) as FigmaVariables;
const { tokens } = JSON.parse(files.get('tokens.json') ?? '') as TokenList;

// Figma's own description of its API, of which the request's schema is one part.
const api = parse(readFileSync(createRequire(import.meta.url).resolve('@figma/rest-api-spec/openapi/openapi.yaml'), 'utf8')) as { components: { schemas: { RGB: object } } };
// A value is "one of" RGB, RGBA …, but nothing keeps an `a` out of its RGB: as written, every RGBA would be two of them.
api.components.schemas.RGB = { ...api.components.schemas.RGB, not: { required: ['a'] } };
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema({ ...api, $id: 'figma' });
const validate = ajv.compile({ $ref: 'figma#/paths/~1v1~1files~1{file_key}~1variables/post/requestBody/content/application~1json/schema' });

const named = (name: string, inCollection = 'collection:colour'): FigmaVariables['variables'][number] | undefined =>
  body.variables.find((variable) => variable.name === name && variable.variableCollectionId === inCollection);
const values = (id: string): Record<string, unknown> => Object.fromEntries(body.variableModeValues.flatMap(({ variableId, modeId, value }) => (variableId === id ? [[modeId.split(':').at(-1) as string, value]] : [])));

/** The value in a mode of colour and an accent, as Figma would find it through the aliases. */
function resolved(id: string, mode: string, accent: string): unknown {
  const own = values(id);
  const value = own[mode] ?? own[accent] ?? own['value'];
  return typeof value === 'object' && value !== null && 'id' in value ? resolved(value.id as string, mode, accent) : value;
}

describe('figma.variables.json', () => {
  test('is a body that Figma’s own schema accepts, small enough to post', () => {
    expect(validate(body), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThan(4_000_000);
  });

  test('is refused by that schema when it is broken, so the schema is really read', () => {
    expect(validate({ ...body, variables: [{ ...body.variables[0], scopes: ['EVERYWHERE'] }] })).toBe(false);
    expect(validate({ ...body, variableModes: [{ action: 'CREATE', name: 'Ljust' }] })).toBe(false);
  });

  test('refers to nothing that it does not make, and makes each thing once', () => {
    const collections = new Set(body.variableCollections.map(({ id }) => id));
    const modes = new Map(body.variableModes.map(({ id, variableCollectionId }) => [id, variableCollectionId]));
    const variables = new Map(body.variables.map((variable) => [variable.id, variable]));
    expect([collections.size, modes.size, variables.size]).toEqual([body.variableCollections.length, body.variableModes.length, body.variables.length]);
    for (const { initialModeId, id } of body.variableCollections) expect(modes.get(initialModeId)).toBe(id);
    for (const mode of body.variableModes) {
      expect(collections).toContain(mode.variableCollectionId);
      expect(mode.action).toBe(body.variableCollections.some(({ initialModeId }) => initialModeId === mode.id) ? 'UPDATE' : 'CREATE');
    }
    for (const { variableId, modeId, value } of body.variableModeValues) {
      const variable = variables.get(variableId);
      expect(modes.get(modeId), modeId).toBe(variable?.variableCollectionId);
      if (typeof value === 'object' && 'type' in value) expect(variables.get(value.id)?.resolvedType, `${variableId} → ${value.id}`).toBe(variable?.resolvedType);
    }
  });

  test('gives every variable a value in every mode of its collection', () => {
    for (const { id, variableCollectionId } of body.variables) {
      const modes = body.variableModes.filter((mode) => mode.variableCollectionId === variableCollectionId);
      expect(Object.keys(values(id)), id).toHaveLength(modes.length);
    }
  });

  test('keeps Figma’s limits on names and modes', () => {
    const names = body.variables.map(({ name, variableCollectionId }) => `${variableCollectionId} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(body.variables.filter(({ name }) => /[.{}]/u.test(name)).map(({ name }) => name)).toEqual([]);
    expect(body.variableModes.filter(({ name }) => name.length > 40)).toEqual([]);
    for (const { id } of body.variableCollections) expect(body.variableModes.filter(({ variableCollectionId }) => variableCollectionId === id).length).toBeLessThanOrEqual(10);
  });

  test('has a Swedish name for every token', () => {
    expect(body.variables.filter(({ name }) => !/^\p{Lu}/u.test(name)).map(({ name }) => name)).toEqual([]);
    expect(named('Text/Sekundär')).toMatchObject({ codeSyntax: { WEB: 'var(--sthlm-color-text-secondary)' }, resolvedType: 'COLOR', scopes: ['TEXT_FILL', 'SHAPE_FILL', 'STROKE_COLOR'] });
  });

  test('gives through its aliases, in every mode and accent, the colour of tokens.json', () => {
    const hex = (value: unknown): string => {
      const { r, g, b, a = 1 } = value as Record<'r' | 'g' | 'b' | 'a', number>;
      const [red, green, blue] = [r, g, b].map((part) => Math.round(part * 255));
      return a === 1 ? `#${[red, green, blue].map((part) => (part as number).toString(16).padStart(2, '0')).join('')}` : `rgb(${red} ${green} ${blue} / ${Math.round(a * 100)}%)`;
    };
    for (const token of tokens.filter(({ type, tier }) => type === 'color' && tier === 'semantic')) {
      const { id } = body.variables.find(({ codeSyntax }) => codeSyntax.WEB === `var(${token.property})`) ?? { id: '' };
      for (const accent of ['pink', 'green', 'orange', 'blue', 'purple', 'yellow'] as const) {
        for (const [mode, value] of Object.entries(token.accents?.[accent] ?? token.values)) expect(hex(resolved(id, mode, accent)), `${token.name} ${accent} ${mode}`).toBe(value);
      }
    }
  });

  test('keeps the way through the accent, so that one choice changes a whole page', () => {
    const id = named('Handling/Handling')?.id ?? '';
    expect(values(id)).toMatchObject({ light: { type: 'VARIABLE_ALIAS', id: 'variable:accent.light.action' }, dark: { id: 'variable:accent.dark.action' }, 'light-contrast': { id: 'variable:accent.light.pressed' } });
    expect(values('variable:accent.light.action')).toMatchObject({ green: { id: 'variable:palette.print.green-dark' } });
  });

  test('gives measures in px, by density, contrast and width', () => {
    expect(values(named('Storlek/Kontroll', 'collection:measure')?.id ?? '')).toEqual({ standard: 48, compact: 40 });
    expect(values(named('Linje/2', 'collection:line')?.id ?? '')).toEqual({ standard: 2, contrast: 3 });
    expect(values(named('Hjälterubrik/Storlek', 'collection:type')?.id ?? '')).toEqual({ 0: 40, 768: 40, 992: 64, 1200: 72, compact: 72 });
    expect(values(named('Hjälterubrik/Radavstånd', 'collection:type')?.id ?? '')).toEqual({ 0: 44, 768: 44, 992: 70, 1200: 78, compact: 78 });
    expect(values(named('Typsnitt/Brödtext', 'collection:type')?.id ?? '')).toMatchObject({ 0: 'Open Sans' });
  });

  test('holds every public token but those that Figma has no variable for', () => {
    const held = new Set(body.variables.map(({ codeSyntax }) => codeSyntax.WEB));
    const left = tokens.filter(({ property, tier }) => tier === 'semantic' && !held.has(`var(${property})`)).map(({ name }) => name);
    expect(left.filter((name) => !/^(?:motion|layer)-/u.test(name))).toEqual(['layout-measure']);
  });

  test('offers a variable where its token is for, and raw colours nowhere', () => {
    expect(named('Yta/Sida')?.scopes).toEqual(['FRAME_FILL', 'SHAPE_FILL']);
    expect(named('Rubrik 1/Radavstånd', 'collection:type')?.scopes).toEqual(['LINE_HEIGHT']);
    for (const { name, scopes, variableCollectionId } of body.variables) {
      expect(scopes.length === 0, name).toBe(['collection:palette', 'collection:accent'].includes(variableCollectionId));
    }
  });
});
