import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as city from './index.ts';

test('the README’s table has every public name', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const cells = readme.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|')[1] as string);
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([A-Za-z]+)/gu)].map(([, name]) => name));
  for (const name of Object.keys(city)) expect(named).toContain(name);
});
