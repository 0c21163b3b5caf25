import { readFile, readdir } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { committees, fact, facts, organisations, spellings } from './index.ts';

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')) as unknown;

const files = (await readdir(new URL('data/', import.meta.url))).map((file) => file.replace('.json', ''));

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

  test.each(files)('the schema of %s refuses an entry without a source', async (file) => {
    const validate = new Ajv({ allowUnionTypes: true }).compile((await read(`schema/${file}.schema.json`)) as object);
    const [first] = (await read(`data/${file}.json`)) as Record<string, unknown>[];
    expect(validate([{ ...first, source: undefined }])).toBe(false);
  });

  test('has 11 district administrations, each with its own committee', () => {
    const districts = organisations.filter(({ type }) => type === 'district-administration');
    expect(districts).toHaveLength(11);
    for (const { committee, name } of districts) {
      const answering = committees.find(({ id }) => id === committee);
      expect(answering?.name, name).toBe(name.replace('stadsdelsförvaltning', 'stadsdelsnämnd'));
    }
  });

  test('refers only to organisations and committees that exist', () => {
    const ids = [...organisations, ...committees].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { committee, parent } of organisations) {
      for (const id of [committee, parent]) if (id !== undefined) expect(ids).toContain(id);
    }
  });

  test('has a value for every fact that the type names, and a valid organisation number', () => {
    expect(facts.map(({ id }) => id)).toEqual(['name', 'name-english', 'organisation-number', 'municipality-code', 'area-code', 'telephone-series', 'website']);
    const digits = [...fact('organisation-number').replace('-', '')].map(Number);
    const sum = digits.map((digit, at) => digit * (at % 2 === 0 ? 2 : 1)).reduce((total, product) => total + Math.trunc(product / 10) + (product % 10), 0);
    expect(sum % 10).toBe(0);
  });

  test('never calls a name wrong that an organisation bears', () => {
    const names = [...organisations, ...committees].map(({ name }) => name);
    for (const { wrong } of spellings) expect(names).not.toContain(wrong);
  });
});
