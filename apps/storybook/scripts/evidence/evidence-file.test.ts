import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvidenceFile } from '@stockholm/storybook-addon';
import { expect, test } from 'vitest';
import { evidenceFaults, readEvidence, staleComponents, writeEvidence } from './evidence-file.ts';
import { kitComponents, storiesByComponent } from './kit-components.ts';

const good: EvidenceFile = {
  schemaVersion: 1,
  components: {
    Button: {
      sourceHash: '0123456789abcdef',
      measured: '2026-11-25',
      browser: 'Chromium 153',
      bytes: { scriptGzip: 800, styleGzip: 900 },
      modes: { light: { result: 'passed', stories: 3, remarks: [] } },
      colourPairs: { coloursHash: '0123456789abcdef', measured: '2026-11-25', stories: 3, accents: 6, modes: 4, pairs: 214, unknown: [] },
      manual: [{ what: 'NVDA 2026.1 med Firefox', by: 'Kim Ek', date: '2026-11-20', result: 'passed' }],
    },
  },
};

test("the kit's evidence has the shape that its readers expect, and tells what is out of date", async () => {
  const path = new URL('../../../../packages/react/src/evidence.json', import.meta.url);
  const evidence = JSON.parse(await readFile(path, 'utf8')) as EvidenceFile;
  expect(evidenceFaults(evidence)).toEqual([]);
  for (const [name, { colourPairs }] of Object.entries(evidence.components)) expect(colourPairs?.unknown ?? [], `colour pairs of ${name}`).toEqual([]);
  const hashes = Object.fromEntries((await kitComponents()).map(({ name, hash }) => [name, hash]));
  const stale = staleComponents(evidence, hashes);
  const missing = Object.keys(hashes).filter((name) => evidence.components[name] === undefined);
  // Out of date is no fault before a release: measuring takes minutes.
  if (stale.length > 0) console.warn(`Evidence is out of date for ${stale.join(', ')}: npm run evidence.`);
  if (missing.length > 0) console.warn(`Nothing is measured for ${missing.join(', ')}: npm run evidence.`);
});

test('accepts a whole file and an empty one', () => {
  expect(evidenceFaults(good)).toEqual([]);
  expect(evidenceFaults({ schemaVersion: 1, components: {} })).toEqual([]);
});

test('names each part that is wrong', () => {
  const button = good.components['Button']!;
  const bad = (change: object): unknown => ({ schemaVersion: 1, components: { Button: { ...button, ...change } } });
  expect(evidenceFaults([])).toEqual(['The file is not an object.']);
  expect(evidenceFaults({ schemaVersion: 2, components: [] })).toEqual(['schemaVersion is not 1.', 'components is not an object.']);
  expect(evidenceFaults(bad({ sourceHash: 'x' }))).toEqual(['Button.sourceHash is not a hash in hexadecimal digits.']);
  expect(evidenceFaults(bad({ measured: 'i går' }))).toEqual(['Button.measured is not a date.']);
  expect(evidenceFaults(bad({ bytes: { scriptGzip: 1.5, styleGzip: 0 } }))).toEqual(['Button.bytes has no whole numbers scriptGzip and styleGzip.']);
  expect(evidenceFaults(bad({ modes: { moonlight: { result: 'passed', stories: 1, remarks: [] } } }))).toEqual(['Button.modes.moonlight is not a mode.']);
  expect(evidenceFaults(bad({ modes: { light: { result: 'good', stories: 1, remarks: [] } } }))).toEqual(['Button.modes.light has no result, stories and remarks.']);
  for (const wrong of [[], { ...button.colourPairs, coloursHash: 'x' }, { ...button.colourPairs, measured: 'i går' }, { ...button.colourPairs, pairs: -1 }, { ...button.colourPairs, unknown: [1] }]) {
    expect(evidenceFaults(bad({ colourPairs: wrong }))).toEqual(['Button.colourPairs has no coloursHash, measured, stories, accents, modes, pairs and unknown.']);
  }
  expect(evidenceFaults(bad({ manual: [{ what: 'NVDA' }] }))).toEqual(['Button.manual has an entry without what, by, date or result.']);
});

test('tells which components have changed since', () => {
  expect(staleComponents(good, { Button: '0123456789abcdef' })).toEqual([]);
  expect(staleComponents(good, { Button: 'fedcba9876543210' })).toEqual(['Button']);
});

test('writes sorted, reads back, and refuses a broken file with the way out', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'stad-evidence-')), 'evidence.json');
  expect(await readEvidence(path)).toEqual({ schemaVersion: 1, components: {} });
  await writeEvidence(path, { ...good, components: { Text: good.components['Button']!, ...good.components } });
  expect(Object.keys((await readEvidence(path)).components)).toEqual(['Button', 'Text']);
  await writeFile(path, '{"schemaVersion":2}');
  await expect(readEvidence(path)).rejects.toThrow(/^Stad: .+evidence\.json can't be used\. .+measure again\.$/u);
});

test('groups stories by component and leaves pages of text out', () => {
  const entry = (id: string, title: string, type: 'story' | 'docs') => ({ [id]: { id, name: id, title, type } });
  const index = { entries: { ...entry('a', 'Komponenter/Button', 'story'), ...entry('b', 'Komponenter/Button', 'docs'), ...entry('c', 'Komponenter/Text', 'story') } };
  expect([...storiesByComponent(index)]).toEqual([
    ['Button', [{ id: 'a', name: 'a' }]],
    ['Text', [{ id: 'c', name: 'c' }]],
  ]);
});
