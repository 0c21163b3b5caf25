import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test("nothing but the node entry and its threads use Node's modules", () => {
  const source = join(import.meta.dirname, '../src');
  const users = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => /from 'node:|\bprocess\.|\bBuffer\b/u.test(readFileSync(join(source, name), 'utf8')));
  expect(users.sort()).toEqual(['judge-worker.ts', 'judge.ts', 'node.ts', 'open-dictionary.ts', 'read-bytes.ts']);
});

/** The packages that a module of ours loads, itself or through others. */
function packagesOf(path: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(path)) return packages;
  seen.add(path);
  for (const [, kind = '', from = ''] of readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b(\s+type\b)?[^;]*?\bfrom\s+'([^']+)';/gmu)) {
    if (kind.trim() === 'type') continue;
    if (from.startsWith('.')) for (const one of packagesOf(join(path, '..', from), seen)) packages.add(one);
    else packages.add(from);
  }
  return packages;
}

test('each entry loads the parsers that it needs, and a page none that it does not', () => {
  const loaded = (entry: string): string[] => [...packagesOf(join(import.meta.dirname, '../src', entry))].filter((name) => !name.startsWith('@stockholm/') && !name.startsWith('@stad/')).sort();
  expect(loaded('index.ts')).toEqual(['markdown-it', 'parse5']);
  expect(loaded('extract/jsx-units.ts')).toEqual([]);
  expect(loaded('extract/jsx.ts')).toEqual(['@babel/parser']);
  expect(loaded('extract/mdx.ts')).toEqual(['mdast-util-from-markdown', 'mdast-util-gfm-table', 'mdast-util-mdx', 'micromark-extension-gfm-table', 'micromark-extension-mdxjs']);
});
