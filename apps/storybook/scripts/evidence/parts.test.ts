import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComponentEvidence, EvidenceFile } from '@stockholm/storybook-addon';
import { expect, test } from 'vitest';
import { writeEvidence } from './evidence-file.ts';
import { mergeParts, ofPart, partPath, removeParts } from './parts.ts';

const component = (measured: string): ComponentEvidence => ({ sourceHash: '0123456789abcdef', measured, browser: 'Chromium 153', bytes: { scriptGzip: 1, styleGzip: 1 }, modes: {}, manual: [] });
const fileOf = (components: Record<string, ComponentEvidence>): EvidenceFile => ({ schemaVersion: 1, components });
const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), 'stad-parts-'));

test('gives every component to one part', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const parts = [1, 2, 3].map((part) => ofPart(names, { part, of: 3 }));
  expect(parts).toEqual([['a', 'd'], ['b', 'e'], ['c']]);
});

test('joins parts into what was there, and takes them away', async () => {
  const folder = await temporary();
  await writeEvidence(partPath(folder, { part: 1, of: 2 }), fileOf({ Alert: component('2026-11-26') }));
  await writeEvidence(partPath(folder, { part: 2, of: 2 }), fileOf({ Button: component('2026-11-26') }));
  const before = fileOf({ Alert: component('2026-11-01'), Text: component('2026-11-01') });
  const { evidence, parts } = await mergeParts(folder, before);
  expect(Object.entries(evidence.components).map(([name, { measured }]) => `${name} ${measured}`)).toEqual(['Alert 2026-11-26', 'Text 2026-11-01', 'Button 2026-11-26']);
  await removeParts(parts);
  expect(await readdir(folder)).toEqual([]);
});

test('joins nothing when parts are missing, and says which', async () => {
  const folder = await temporary();
  await expect(mergeParts(folder, fileOf({}))).rejects.toThrow(/There are no parts to join.+--shard 1\/2/u);
  await expect(mergeParts(join(folder, 'nowhere'), fileOf({}))).rejects.toThrow(/no parts/u);
  await writeEvidence(partPath(folder, { part: 2, of: 3 }), fileOf({}));
  await expect(mergeParts(folder, fileOf({}))).rejects.toThrow(/Part 1, 3 of 3 is not in .+--shard 1\/3/u);
  for (const part of [1, 3]) await writeEvidence(partPath(folder, { part, of: 3 }), fileOf({}));
  await writeEvidence(partPath(folder, { part: 1, of: 2 }), fileOf({}));
  await expect(mergeParts(folder, fileOf({}))).rejects.toThrow(/different divisions/u);
});
