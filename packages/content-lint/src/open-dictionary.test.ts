import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { openDictionary } from './open-dictionary.ts';

const affixes = 'SET UTF-8\nCOMPOUNDFLAG C\nCOMPOUNDMIN 3\nSFX A Y 2\nSFX A 0 en [^e]\nSFX A 0 ar [^e]\n';
const words = '4\nförening/AC\nråd/AC\nstad/C\nåtgärd\n';

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = mkdtempSync(join(tmpdir(), 'stad-dictionary-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(made, name), content);
  return made;
}

afterEach(() => vi.doUnmock('hunspell-wasm'));

test('knows words, their inflections and compounds, and suggests', async () => {
  const { knows, suggest } = await openDictionary(join(folder({ 'sv.aff': affixes, 'sv.dic': words }), 'sv.dic'));
  expect(['förening', 'föreningen', 'föreningar', 'föreningstad', 'rådstad', 'åtgärd'].map(knows)).toEqual([true, true, true, true, true, true]);
  expect(['förenig', 'åtgärden', 'xyzzy'].map(knows)).toEqual([false, false, false]);
  expect(suggest('förenig')).toContain('förening');
});

test('reads other encodings than UTF-8', async () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
  for (const set of ['SET ISO8859-1\n', '']) {
    const { knows, suggest } = await openDictionary(join(folder({ 'sv.aff': latin1(affixes.replace('SET UTF-8\n', set)), 'sv.dic': latin1(words) }), 'sv.dic'));
    expect(['föreningar', 'åtgärd', 'atgard'].map(knows)).toEqual([true, true, false]);
    expect(suggest('åtgärdd')).toContain('åtgärd');
    // Case is folded as text, not byte by byte.
    expect(['Åtgärd', 'ÅTGÄRD'].map(knows)).toEqual([true, true]);
  }
});

test('reads a dictionary once, and again when it has changed', async () => {
  const path = join(folder({ 'sv.aff': affixes, 'sv.dic': words }), 'sv.dic');
  const first = await openDictionary(path);
  expect(await openDictionary(path)).toBe(first);
  writeFileSync(path, '1\nnämnd\n');
  expect((await openDictionary(path)).knows('nämnd')).toBe(true);
});

test.each<[string, Readonly<Record<string, string>>, string, string]>([
  ['no .dic', { 'sv.aff': affixes, 'sv.txt': words }, 'sv.txt', 'DICTIONARY_BROKEN'],
  ['no .aff beside it', { 'sv.dic': words }, 'sv.dic', 'FILE_NOT_FOUND'],
  ['nothing there', {}, 'sv.dic', 'FILE_NOT_FOUND'],
  ['a list without its number', { 'sv.aff': affixes, 'sv.dic': 'förening\nråd\n' }, 'sv.dic', 'DICTIONARY_BROKEN'],
  ['an unknown encoding', { 'sv.aff': 'SET KLINGON\n', 'sv.dic': words }, 'sv.dic', 'DICTIONARY_BROKEN'],
])('says what is wrong: %s', async (_, files, name, code) => {
  const path = join(folder(files), name);
  await expect(openDictionary(path)).rejects.toMatchObject({ code });
});

test('can be asked again when the file is mended', async () => {
  const made = folder({ 'sv.aff': affixes, 'sv.dic': 'fel' });
  await expect(openDictionary(join(made, 'sv.dic'))).rejects.toMatchObject({ code: 'DICTIONARY_BROKEN' });
  writeFileSync(join(made, 'sv.dic'), words);
  expect((await openDictionary(join(made, 'sv.dic'))).knows('råd')).toBe(true);
});

test('says how to install what reads it', async () => {
  vi.doMock('hunspell-wasm', () => {
    throw new Error('Cannot find package');
  });
  vi.resetModules();
  const { openDictionary: anew } = await import('./open-dictionary.ts');
  await expect(anew(join(folder({ 'sv.aff': affixes, 'sv.dic': words }), 'sv.dic'))).rejects.toMatchObject({ code: 'DICTIONARY_TOOL_MISSING', remedy: expect.stringContaining('npm install --save-dev hunspell-wasm') as string });
});
