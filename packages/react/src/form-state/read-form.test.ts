import { hostileTexts } from '@stad/test-kit';
import { describe, expect, test, vi } from 'vitest';
import { fieldId, firstIssues, readForm, typedValues, type StandardSchema } from './index.ts';

interface Suggestion {
  namn: string;
  forslag: string;
}

/** A schema by hand: whoever implements Standard Schema is welcome. */
function schema(judge: (input: Record<string, unknown>) => { path?: (PropertyKey | { key: PropertyKey })[]; message: string }[]): StandardSchema<Suggestion> {
  return {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (input) => {
        const issues = judge(input as Record<string, unknown>);
        return issues.length > 0 ? { issues } : { value: input as Suggestion };
      },
    },
  };
}

const accepts = schema(() => []);
const refuses = schema(() => [{ path: ['namn'], message: 'Skriv ditt namn.' }]);

function form(entries: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('readForm', () => {
  test('gives the schema’s output when everything is right', async () => {
    const result = await readForm(form([['namn', 'Alva'], ['forslag', 'Fler bänkar']]), accepts);
    expect(result).toEqual({ ok: true, value: { namn: 'Alva', forslag: 'Fler bänkar' }, state: { values: { namn: 'Alva', forslag: 'Fler bänkar' }, issues: [] } });
  });

  test('keeps what was typed, exactly, when something is wrong', async () => {
    const { ok, state } = await readForm(form([['namn', '  '], ['forslag', 'Rad ett\r\nRad två '], ['utanför schemat', 'x']]), refuses);
    expect(ok).toBe(false);
    expect(state).toEqual({
      values: { namn: '  ', forslag: 'Rad ett\r\nRad två ', 'utanför schemat': 'x' },
      issues: [{ path: 'namn', message: 'Skriv ditt namn.' }],
    });
  });

  test('waits for a schema that answers later', async () => {
    const later: StandardSchema<Suggestion> = { '~standard': { version: 1, vendor: 'test', validate: async () => ({ issues: [{ message: 'Försök igen om en stund.' }] }) } };
    expect((await readForm(form([]), later)).state).toEqual({ values: {}, issues: [{ path: '', message: 'Försök igen om en stund.' }] });
  });

  test('joins the segments of a path, whatever form they have', async () => {
    const nested = schema(() => [{ path: ['adress', { key: 'rader' }, 0], message: 'Skriv gatan.' }]);
    expect((await readForm(form([]), nested)).state.issues[0]?.path).toBe('adress.rader.0');
  });

  test('makes a list of a name that comes more than once', async () => {
    const { state } = await readForm(form([['behov', 'ramp'], ['behov', 'dörröppnare']]), accepts);
    expect(state.values).toEqual({ behov: ['ramp', 'dörröppnare'] });
  });

  test('hands files to the schema, never back', async () => {
    const judge = vi.fn(() => []);
    const { state } = await readForm(form([['intyg', new File(['x'], 'intyg.pdf')], ['namn', 'Alva']]), schema(judge));
    expect(judge).toHaveBeenCalledWith({ intyg: expect.any(File), namn: 'Alva' });
    expect(state.values).toEqual({ namn: 'Alva' });
  });

  test('hands secrets to the schema, never back', async () => {
    const judge = vi.fn(() => []);
    const names = ['password', 'newPassword', 'lösenord', 'nytt_losenord', 'pinkod', 'one-time-code', 'engångskod', 'svar'];
    const { state } = await readForm(form(names.map((name) => [name, 'hemligt'])), schema(judge), { secret: ['svar'] });
    expect(state.values).toEqual({});
    expect(Object.keys((judge.mock.calls as unknown[][])[0]?.[0] as object)).toEqual(names);
  });

  test('leaves out the fields that React and Next add', async () => {
    const { state } = await readForm(form([['$ACTION_ID_4f', ''], ['$ACTION_KEY', 'k'], ['namn', 'Alva']]), accepts);
    expect(state.values).toEqual({ namn: 'Alva' });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is not fooled by a field called %s', async (name) => {
    const { state } = await readForm(form([[name, 'x'], [name, 'y'], ['namn', 'Alva']]), accepts);
    expect(Object.getPrototypeOf(state.values)).toBe(Object.prototype);
    expect(typedValues(state, 'namn')).toEqual(['Alva']);
    expect(typedValues(state, name)).toEqual(name === '__proto__' ? [] : ['x', 'y']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('throws what the schema throws', async () => {
    const broken: StandardSchema = { '~standard': { version: 1, vendor: 'test', validate: () => { throw new TypeError('broken'); } } };
    await expect(readForm(form([['namn', 'Alva']]), broken)).rejects.toThrow('broken');
  });

  test('ends in time on long names and texts', async () => {
    for (const { text } of hostileTexts(50_000)) {
      const { state } = await readForm(form([[text, text]]), accepts);
      expect(Object.keys(state.values)).toHaveLength(1);
    }
  });
});

test('typedValues gives nothing for what an object only inherits, and for what is no text', () => {
  expect(typedValues({ values: {}, issues: [] }, 'toString')).toEqual([]);
  expect(typedValues({ values: { a: null, b: { c: 1 }, d: 3 }, issues: [] }, 'a')).toEqual([]);
  expect(typedValues({ values: { b: { c: 1 } }, issues: [] }, 'b')).toEqual([]);
  expect(typedValues({ values: { d: 3 }, issues: [] }, 'd')).toEqual(['3']);
  expect(typedValues(undefined, 'd')).toEqual([]);
});

test('firstIssues keeps the first of each field and all that concern the form', () => {
  const issues = [
    { path: 'a', message: '1' },
    { path: '', message: '2' },
    { path: 'a', message: '3' },
    { path: '', message: '4' },
  ];
  expect(firstIssues(issues).map(({ message }) => message)).toEqual(['1', '2', '4']);
});

test('fieldId has no white space in it', () => {
  expect(fieldId('För- och\tefternamn')).toBe('field-För-_och_efternamn');
});
