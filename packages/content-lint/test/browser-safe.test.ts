import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test("nothing but the node entry uses Node's modules", () => {
  const source = join(import.meta.dirname, '../src');
  const users = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => /from 'node:|\bprocess\.|\bBuffer\b/u.test(readFileSync(join(source, name), 'utf8')));
  expect(users).toEqual(['node.ts']);
});
