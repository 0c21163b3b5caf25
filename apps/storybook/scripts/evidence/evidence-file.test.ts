import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvidenceFile } from '@stockholm/storybook-addon';
import { expect, test } from 'vitest';
import { evidenceFaults, readEvidence, staleComponents, writeEvidence } from './evidence-file.ts';
import { kitComponents, sheetStory, storiesByComponent } from './kit-components.ts';

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
      storiesHash: '0123456789abcdef',
      judgedHash: '0123456789abcdef',
      judged: [{ rule: 'color-contrast', verdict: 'passed', reason: 'Texten ligger på en egen yta.', by: 'Kim Ek', date: '2026-11-26', elements: 2 }],
      gone: [{ mode: 'print', selector: 'nav', reason: 'Det går inte att klicka på papper.', by: 'Kim Ek', date: '2026-11-26' }],
      focus: { stops: 3, ratio: 6.29, where: 'Standard: button "Spara"' },
      targets: { count: 3, smallest: { name: 'button "Spara"', width: 80, height: 48 } },
      wrongUse: { stories: 1, missed: [] },
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
  const [judged] = button.judged!;
  const [gone] = button.gone!;
  for (const [part, wrong, words] of [
    ['storiesHash', 'x', 'is not a hash in hexadecimal digits.'],
    ['judgedHash', 'x', 'is not a hash in hexadecimal digits.'],
    ['judged', [{ ...judged, reason: '' }], 'has an entry without rule, verdict, reason, by, date or elements.'],
    ['judged', [{ ...judged, verdict: 'kanske' }], 'has an entry without rule, verdict, reason, by, date or elements.'],
    ['gone', [{ ...gone, mode: 'moonlight' }], 'has an entry without mode, selector, reason, by or date.'],
    ['focus', { stops: 1, ratio: 3 }, 'has no number of stops, or a ratio without where.'],
    ['targets', { count: 1, smallest: { name: 'a' } }, 'has no count, or a smallest without name, width and height.'],
    ['wrongUse', { stories: 1 }, 'has no number of stories and list of those missed.'],
  ] as const) {
    expect(evidenceFaults(bad({ [part]: wrong }))).toEqual([`Button.${part} ${words}`]);
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

test('groups stories by component, leaves pages of text out, and knows wrong use', () => {
  const entry = (id: string, title: string, type: 'story' | 'docs', more: object = {}) => ({ [id]: { id, name: id, title, type, ...more } });
  const index = { entries: { ...entry('a', 'Komponenter/Button', 'story', { exportName: 'Default' }), ...entry('b', 'Komponenter/Button', 'docs'), ...entry('c', 'Komponenter/Button', 'story', { tags: ['wrong-use'] }), ...entry('d', 'Komponenter/Text', 'story') } };
  expect([...storiesByComponent(index)]).toEqual([
    ['Button', [{ id: 'a', name: 'a', exportName: 'Default', isWrongUse: false }, { id: 'c', name: 'c', exportName: '', isWrongUse: true }]],
    ['Text', [{ id: 'd', name: 'd', exportName: '', isWrongUse: false }]],
  ]);
});

test("takes the story with every variant for the component's picture, and the first while there is none", () => {
  const story = (exportName: string) => ({ id: exportName, name: exportName, exportName, isWrongUse: false });
  expect(sheetStory([story('Busy'), story('Default'), story('Variants')])?.id).toBe('Variants');
  expect(sheetStory([story('Busy'), story('Default')])?.id).toBe('Default');
  expect(sheetStory([story('Busy')])?.id).toBe('Busy');
  expect(sheetStory([])).toBeUndefined();
});
