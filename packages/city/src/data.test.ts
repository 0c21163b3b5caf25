import { readFile, readdir } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { audiences, channels, committees, fact, facts, governingDocuments, organisations, roleQuestions, roles, spellings } from './index.ts';

type Json = Record<string, unknown>;

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')) as unknown;
const compile = async (file: string): Promise<(value: unknown) => boolean> => new Ajv({ allErrors: true, allowUnionTypes: true }).compile((await read(`schema/${file}.schema.json`)) as object);

const files = (await readdir(new URL('data/', import.meta.url))).map((file) => file.replace('.json', ''));
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** Every object in the data that says from when it holds: entries, former names, sources of fields. */
function datedIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(datedIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(datedIn);
  return 'validFrom' in value || 'validTo' in value ? [value as Json, ...inner] : inner;
}

describe('data', () => {
  test('has a schema for every file and a file for every schema', async () => {
    const schemas = (await readdir(new URL('schema/', import.meta.url))).map((file) => file.replace('.schema.json', ''));
    expect(files).toEqual(schemas);
  });

  test.each(files)('%s follows its schema: each entry has source, mark and dates', async (file) => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile((await read(`schema/${file}.schema.json`)) as object);
    validate(await read(`data/${file}.json`));
    expect(validate.errors).toBeNull();
  });

  test.each(files.flatMap((file) => ['source', 'verified', 'validFrom'].map((field) => [file, field])))('the schema of %s refuses an entry without %s', async (file, field) => {
    const validate = await compile(file as string);
    const [first] = (await read(`data/${file}.json`)) as Json[];
    expect(validate([{ ...first, [field as string]: undefined }])).toBe(false);
  });

  test.each(files)('%s has real days, and none that ends before it begins', async (file) => {
    const dated = datedIn(await read(`data/${file}.json`));
    expect(dated.length).toBeGreaterThan(0);
    for (const { validFrom, validTo, decided, source } of dated) {
      for (const date of [validFrom, validTo, decided]) {
        if (typeof date === 'string' && date.length > 4) expect(new Date(`${date}T00:00:00Z`).toISOString(), String(source)).toContain(date);
      }
      if (typeof validFrom === 'string' && typeof validTo === 'string') {
        // A year is compared by its first day as a beginning, by its last as an end.
        expect(validFrom.padEnd(10, '-01') <= (validTo.length === 4 ? `${validTo}-12-31` : validTo), String(source)).toBe(true);
      }
    }
  });

  test('has a value for every fact that the type names, and a valid organisation number', () => {
    expect(ids(facts)).toEqual(['name', 'name-english', 'organisation-number', 'municipality-code', 'area-code', 'telephone-series', 'website']);
    const digits = [...fact('organisation-number').replace('-', '')].map(Number);
    const sum = digits.map((digit, at) => digit * (at % 2 === 0 ? 2 : 1)).reduce((total, product) => total + Math.trunc(product / 10) + (product % 10), 0);
    expect(sum % 10).toBe(0);
  });

  test('never calls a name wrong that an organisation bears', () => {
    const names = [...organisations, ...committees].map(({ name }) => name);
    for (const { wrong } of spellings) expect(names).not.toContain(wrong);
  });
});

describe('references', () => {
  const organisationIds = ids([...organisations, ...committees]);
  const audienceIds = ids(audiences);
  const channelIds = ids(channels);
  const documentIds = ids(governingDocuments);
  const roleIds = ids(roles);

  test.each([
    ['organisations and committees', organisationIds],
    ['audiences', audienceIds],
    ['channels', channelIds],
    ['governing documents', documentIds],
    ['roles', roleIds],
    ['questions about roles', ids(roleQuestions)],
  ])('%s have ids of their own', (_, list) => {
    expect(new Set(list).size).toBe(list.length);
  });

  test('lead from administrations to committees and from companies to companies', () => {
    const companies = ids(organisations.filter(({ type }) => type === 'company'));
    for (const { id, committee, parent } of organisations) {
      if (committee !== undefined) expect(ids(committees), id).toContain(committee);
      if (parent !== undefined) expect(companies, id).toContain(parent);
      expect(parent, id).not.toBe(id);
    }
  });

  test('lead from audiences, channels, roles and documents to what is there', () => {
    for (const { id, within, organisation } of audiences) {
      if (within !== undefined) expect(audienceIds.filter((other) => other !== id), id).toContain(within);
      if (organisation !== undefined) expect(organisationIds, id).toContain(organisation);
    }
    for (const { id, within, audiences: named, governedBy } of channels) {
      if (within !== undefined) expect(channelIds.filter((other) => other !== id), id).toContain(within);
      if (governedBy !== undefined) expect(documentIds, id).toContain(governedBy);
      expect(audienceIds, id).toEqual(expect.arrayContaining(named ?? []));
    }
    for (const { id, organisation } of roles) if (organisation !== undefined) expect(organisationIds, id).toContain(organisation);
    for (const { id, roles: named } of roleQuestions) expect(roleIds, id).toEqual(expect.arrayContaining(named));
    for (const { id, decidedBy } of governingDocuments) if (decidedBy !== undefined) expect(ids(committees), id).toContain(decidedBy);
  });

  test('lead from a superseded document to a later one, and never round', () => {
    for (const { id, replacedBy } of governingDocuments) {
      const seen = [id];
      for (let next = replacedBy; next !== undefined; next = governingDocuments.find((document) => document.id === next)?.replacedBy) {
        expect(documentIds).toContain(next);
        expect(seen).not.toContain(next);
        seen.push(next);
      }
    }
    // What has been replaced no longer holds, and says so.
    for (const { id, replacedBy, validTo } of governingDocuments) if (replacedBy !== undefined) expect(validTo, id).not.toBeUndefined();
  });
});
