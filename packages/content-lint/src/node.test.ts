import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatOf, lintFile, readText } from './node.ts';

const folder = mkdtempSync(join(tmpdir(), 'stad-content-lint-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('judges a file by its extension, with the uri that it is given', async () => {
  const { findings } = await lintFile(file('a.MD', '\uFEFF# Rubrik\n\nDu skall vänta.\n'), { uri: 'docs/a.MD' });
  expect(findings[0]?.location).toMatchObject({ uri: 'docs/a.MD', line: 3, column: 4 });
});

test.each([
  [() => join(folder, 'missing.md'), 'FILE_NOT_FOUND'],
  [() => folder, 'UNKNOWN_FORMAT'],
  [() => file('latin1.txt', Uint8Array.of(0x66, 0xf6, 0x72)), 'INVALID_UTF8'],
  [() => file('a.png', 'x'), 'UNKNOWN_FORMAT'],
  [() => file('big.txt', new Uint8Array(20 * 1024 * 1024 + 1)), 'FILE_TOO_LARGE'],
])('refuses a bad file with a code and a way out', async (path, code) => {
  const bad = path();
  await expect(lintFile(bad)).rejects.toMatchObject({ code, uri: bad });
});

test('can not read a folder', async () => {
  await expect(readText(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});

test('knows the formats', () => {
  expect([formatOf('a.html'), formatOf('b.TXT'), formatOf('c.docx'), formatOf('d.pdf')]).toEqual(['html', 'text', 'docx', undefined]);
  expect([formatOf('locales/sv/a.json'), formatOf('sv.jsonc'), formatOf('package.json'), formatOf('locales/package.json')]).toEqual(['catalogue', 'catalogue', undefined, undefined]);
});

test('judges a catalogue by its name; other JSON only when told to', async () => {
  const source = '{"a": {"b": "Du skall få svar."}}';
  expect((await lintFile(file('sv.json', source), { uri: 'sv.json' })).findings).toMatchObject([{ location: { kind: 'catalogue', keyPath: 'a.b', uri: 'sv.json' } }]);
  const data = file('data.json', source);
  await expect(lintFile(data, { uri: 'data.json' })).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT' });
  expect((await lintFile(data, { uri: 'data.json', format: 'catalogue' })).findings).toHaveLength(1);
});
