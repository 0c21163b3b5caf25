import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceModes, type EvidenceMode } from '@stockholm/storybook-addon';
import { expect, test } from 'vitest';
import { summed, type NamedStory } from './component-evidence.ts';
import { modesHold, unusedJudgements } from './freshness.ts';
import { matches, readJudgements, type CannotTellJudgement, type Judgements } from './judgements.ts';
import type { StoryResult } from './measure-story.ts';

const kitFile = new URL('../../../../packages/react/src/judged.json', import.meta.url);

const judgement: CannotTellJudgement = { component: 'Hero', rule: 'color-contrast', selector: '*.sthlm-hero__text', verdict: 'passed', reason: 'Texten ligger på en egen yta.', by: 'Kim Ek', date: '2026-11-26' };
const judgedBy = (...cannotTell: CannotTellJudgement[]): Judgements => ({ cannotTell, mayGo: [], hash: String(cannotTell.length) });

const quiet: StoryResult = { faults: [], questions: [] };
const story = (name: string, results: Partial<Record<EvidenceMode, StoryResult>>): NamedStory => ({
  name,
  results: { ...(Object.fromEntries(evidenceModes.map(({ mode }) => [mode, quiet])) as Record<EvidenceMode, StoryResult>), ...results },
  targets: [{ count: 2, smallest: { name: 'a "Läs"', width: 30, height: 24 }, tooSmall: [], smallPrimary: [] }],
  stops: 2,
  ring: { ratio: 4.5, name: 'a "Läs"' },
  gone: [],
  transcript: '',
});
const asked = { faults: [], questions: [{ rule: 'color-contrast', target: 'div > .sthlm-hero__text' }] };

test("the kit's own judgements can be read", async () => {
  const { hash } = await readJudgements(kitFile.pathname);
  expect(hash).toMatch(/^[0-9a-f]{16}$/u);
});

test('refuses a file that is broken, and says where', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'stad-judged-')), 'judged.json');
  const whole = JSON.parse(await readFile(kitFile, 'utf8')) as object;
  const write = (content: unknown): Promise<void> => writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  await write('{');
  await expect(readJudgements(path)).rejects.toThrow(/can't be read.+judged\.schema\.json/u);
  await write({ ...whole, schemaVersion: 2 });
  await expect(readJudgements(path)).rejects.toThrow(/schemaVersion is not 1/u);
  await write({ schemaVersion: 1 });
  await expect(readJudgements(path)).rejects.toThrow(/no lists cannotTell and mayGo/u);
  for (const wrong of [{ ...judgement, reason: ' ' }, { ...judgement, verdict: 'kanske' }, { ...judgement, date: 'i går' }, { ...judgement, story: 3 }]) {
    await write({ ...whole, cannotTell: [judgement, wrong] });
    await expect(readJudgements(path)).rejects.toThrow(/cannotTell\[1\] has no/u);
  }
  await write({ ...whole, mayGo: [{ mode: 'light', selector: 'nav', reason: 'Den behövs inte.', by: 'Kim Ek', date: '2026-11-26' }] });
  await expect(readJudgements(path)).rejects.toThrow(/mayGo\[0\] has no mode/u);
});

test('a pattern stands for all that it says', () => {
  expect(matches('*', 'något')).toBe(true);
  expect(matches('Standard', 'Standard')).toBe(true);
  expect(matches('Standard', 'Standarder')).toBe(false);
  expect(matches('*.text', 'div > .text')).toBe(true);
  expect(matches('På *', 'På olika ytor')).toBe(true);
  expect(matches('a*b*c', 'a1b2c')).toBe(true);
  expect(matches('a*b*c', 'acb')).toBe(false);
  expect(matches('ab*ba', 'aba')).toBe(false);
});

test('a question that nobody has judged stays one, and a judged one counts as its verdict', () => {
  const stories = [story('Standard', { light: asked })];
  const open = summed('Hero', stories, judgedBy());
  expect(open.modes.light).toEqual({ result: 'cannotTell', stories: 1, remarks: ['Standard: color-contrast: div > .sthlm-hero__text'] });
  expect(open.judged).toEqual([]);

  const passed = summed('Hero', stories, judgedBy(judgement));
  expect(passed.modes.light).toEqual({ result: 'passed', stories: 1, remarks: [] });
  expect(passed.judged).toEqual([expect.objectContaining({ rule: 'color-contrast', reason: 'Texten ligger på en egen yta.', elements: 1 })]);

  const failed = summed('Hero', stories, judgedBy({ ...judgement, verdict: 'failed' }));
  expect(failed.modes.light).toMatchObject({ result: 'failed', remarks: [expect.stringMatching(/bedömt som fel$/u)] });
});

test('a judgement answers only for its component, rule, story and element', () => {
  const stories = [story('Standard', { light: asked })];
  for (const other of [{ component: 'Card' }, { rule: 'image-alt' }, { story: 'Lång text' }, { selector: '*.sthlm-hero__title' }]) {
    expect(summed('Hero', stories, judgedBy({ ...judgement, ...other })).modes.light?.result).toBe('cannotTell');
  }
});

test('tells what is weakest and smallest, and how many there are', () => {
  const [one, other] = [story('Standard', {}), { ...story('Lång text', {}), ring: { ratio: 3.2, name: 'button "Sök"' } }];
  const { focus, targets } = summed('Hero', [one, other], judgedBy());
  expect(focus).toEqual({ stops: 4, ratio: 3.2, where: 'Lång text: button "Sök"' });
  expect(targets).toEqual({ count: 4, smallest: { name: 'a "Läs"', width: 30, height: 24 } });
});

test('cuts a long list of remarks, and says how much is left', () => {
  const faults = Array.from({ length: 15 }, (_, at) => `fel ${at}`);
  expect(summed('Hero', [story('Standard', { dark: { faults, questions: [] } })], judgedBy()).modes.dark?.remarks).toHaveLength(13);
});

test('what passed holds when judgements are added, and not when one that it rests on is gone or says another thing', () => {
  const evidence = { sourceHash: '0123456789abcdef', measured: '2026-11-26', browser: 'Chromium 153', bytes: { scriptGzip: 1, styleGzip: 1 }, judgedHash: 'before', ...summed('Hero', [story('Standard', { light: asked })], judgedBy(judgement)), manual: [] };
  expect(modesHold(evidence, 1, judgedBy(judgement, { ...judgement, component: 'Card' }))).toBe(true);
  expect(modesHold(evidence, 2, judgedBy(judgement))).toBe(false);
  expect(modesHold(evidence, 1, judgedBy())).toBe(false);
  expect(modesHold(evidence, 1, judgedBy({ ...judgement, verdict: 'failed' }))).toBe(false);
  const open = { ...evidence, ...summed('Hero', [story('Standard', { light: asked })], judgedBy()) };
  expect(modesHold(open, 1, judgedBy(judgement))).toBe(false);
  const { judged: _judged, ...older } = evidence;
  expect(modesHold(older, 1, judgedBy(judgement))).toBe(false);
});

test('tells which judgements nothing asks for', () => {
  const summary = summed('Hero', [story('Standard', { light: asked })], judgedBy(judgement));
  const evidence = { sourceHash: '0123456789abcdef', measured: '2026-11-26', browser: 'Chromium 153', bytes: { scriptGzip: 1, styleGzip: 1 }, ...summary, manual: [] };
  const part = { mode: 'print', selector: 'nav', reason: 'Det går inte att klicka på papper.', by: 'Kim Ek', date: '2026-11-26' } as const;
  const file = { schemaVersion: 1, components: { Hero: evidence } } as const;
  expect(unusedJudgements(file, judgedBy(judgement))).toEqual([]);
  expect(unusedJudgements(file, { ...judgedBy(judgement, { ...judgement, rule: 'image-alt' }), mayGo: [part] })).toEqual([
    expect.stringMatching(/^nothing asks for the judgement of image-alt in Hero.+Remove it\.$/u),
    'nothing called nav is missing in print any more. Remove it.',
  ]);
  expect(unusedJudgements({ ...file, components: { Hero: { ...evidence, gone: [part] } } }, { ...judgedBy(judgement), mayGo: [part] })).toEqual([]);
  // Nothing is known of what has not been measured.
  expect(unusedJudgements(file, judgedBy({ ...judgement, component: 'Card' }))).toEqual([]);
});
