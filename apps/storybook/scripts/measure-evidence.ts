import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '@stad/browser';
import { StadError } from '@stad/errors';
import { evidenceModes, type ComponentEvidence, type PairEvidence, type WrongUseEvidence } from '@stockholm/storybook-addon';
import type { Page } from 'playwright';
// @boundaries-ignore what is measured must carry the hash and the bytes that the kit itself computes
// eslint-disable-next-line house/may-import -- the kit's build script is not published, so it has no entry to import
import { componentBytes } from '../../../packages/react/scripts/component-bytes.ts';
import { summed } from './evidence/component-evidence.ts';
import { readEvidence, writeEvidence } from './evidence/evidence-file.ts';
import { modesHold, unusedJudgements } from './evidence/freshness.ts';
import { readJudgements } from './evidence/judgements.ts';
import { kitComponents, sheetStory, storiesByComponent, type Story } from './evidence/kit-components.ts';
import { measurePairs } from './evidence/measure-pairs.ts';
import { measureStory } from './evidence/measure-story.ts';
import { help, readOptions } from './evidence/options.ts';
import { pairEvidence, readPairTables } from './evidence/pair-evidence.ts';
import { mergeParts, ofPart, partPath, removeParts } from './evidence/parts.ts';
import { bundleProbe, bundleProbes } from './evidence/probe-bundle.ts';
import { serveStatic } from './evidence/serve-static.ts';
import { judgeSheet, takeSheet } from './evidence/sheets.ts';
import { hasTranscript, writeTranscript } from './evidence/transcript.ts';
import { judgeWrongUse } from './evidence/wrong-use.ts';

/*
 * Measures every component's stories in every mode, and every colour pair that they paint in every accent; writes
 * packages/react/src/evidence.json and how each story is read out, and compares screenshots. Ends with an error when a
 * pair is painted that contrast.json does not prove, when a screenshot differs, and when axe misses a fault that an
 * example of wrong use says it finds. `--help` tells the options.
 *
 * Written after each component: an interrupted run goes on where it stopped. When only colours have changed, only pairs
 * are measured. Screenshots are compared each time.
 */

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const built = path('../storybook-static');
const file = path('../../../packages/react/src/evidence.json');
const cache = path('../.stad-cache/evidence');
const sheets = { kept: path('../screenshots'), found: cache };
/** Pages that are open at a time: each waits now and then for the browser. */
const atOnce = 3;

const options = readOptions(process.argv.slice(2));
if (options.help) {
  console.log(help);
  process.exit();
}
const judgements = await readJudgements(path('../../../packages/react/src/judged.json'));
const evidence = await readEvidence(file);
const all = await kitComponents();
// What the kit has no longer is not evidence of it.
for (const name of Object.keys(evidence.components)) if (!all.some((component) => component.name === name)) delete evidence.components[name];
await mkdir(cache, { recursive: true });

/** Judgements that answer no question any more are told, and fail nothing: they may be of what comes back. */
function tellUnused(): void {
  for (const line of unusedJudgements(evidence, judgements)) console.log(`judged.json: ${line}`);
}

if (options.merge) {
  const merged = await mergeParts(cache, evidence);
  await writeEvidence(file, merged.evidence);
  await removeParts(merged.parts);
  Object.assign(evidence.components, merged.evidence.components);
  tellUnused();
  console.log(`Joined ${merged.parts.length} parts.`);
  process.exit();
}

for (const name of options.only) {
  if (!all.some((component) => component.name === name)) throw new StadError({ code: 'UNKNOWN_COMPONENT', what: `The kit has no component ${name}`, remedy: 'Names are those of the manifest, for example Button.' });
}
const chosen = all.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
const components = options.shard === undefined ? chosen : ofPart(chosen, options.shard);

/** A shard has a file of its own, which a run that was interrupted goes on from. */
const target = options.shard === undefined ? file : partPath(cache, options.shard);
const written = options.shard === undefined ? evidence : await readEvidence(target);
if (options.shard !== undefined) {
  Object.assign(evidence.components, written.components);
  // Also a part where nothing has changed is there to be joined.
  await writeEvidence(target, written);
}

const stories = storiesByComponent(JSON.parse(await readFile(`${built}/index.json`, 'utf8')));
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [pairProbe, probes] = await Promise.all([bundleProbe(), bundleProbes()]);
const tables = await readPairTables(pairProbe);

const started = Date.now();
const site = await serveStatic(built);
const browser = await openBrowser();
const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(0);

/** A fresh page for each story, since what one leaves behind must not be measured in the next; several at a time. */
async function onFreshPages<Result>(own: readonly Story[], measure: (page: Page, story: Story) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...own.entries()];
  const work = async (): Promise<void> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [at, story] = next;
        const page = await context.newPage();
        results[at] = await measure(page, story);
        await page.close();
      }
    } finally {
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, own.length) }, work));
  return results;
}

const failed = new Set<string>();
/** Said, and the run ends with an error. */
function stop(name: string, line: string): void {
  failed.add(name);
  process.exitCode = 1;
  console.log(`  ${line}`);
}

async function measureModes(name: string, folder: string, own: readonly Story[]): Promise<ReturnType<typeof summed>> {
  const measures = { base: site.url, axeSource, probes, mayGo: judgements.mayGo, ...(options.pictures && { pictures: cache }) };
  const measured = await onFreshPages(own, async (page, story) => ({ ...(await measureStory(page, story.id, measures)), name: story.name }));
  await writeTranscript(folder, name, measured);
  return summed(name, measured, judgements);
}

/** Whether axe finds what examples of wrong use say that it finds. */
async function measureWrongUse(name: string, own: readonly Story[]): Promise<WrongUseEvidence | undefined> {
  const asked = await onFreshPages(own, async (page, { id, name: story }) => {
    const judged = await judgeWrongUse(page, site.url, id, axeSource);
    return judged && { story, ...judged };
  });
  const known = asked.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  const missed = known.flatMap(({ story, rule, isCaught }) => (isCaught ? [] : [`${story}: axe hittar inte ${rule}`]));
  for (const line of missed) stop(name, line);
  return { stories: known.length, missed };
}

async function measureColours(own: readonly Story[]): Promise<PairEvidence> {
  const measured = await onFreshPages(own, async (page, { id, name }) => ({ name, pairs: await measurePairs(page, site.url, id, pairProbe, tables) }));
  return pairEvidence(measured, tables);
}

/** Says what was found of colours; an unknown pair fails the run. */
function report(name: string, shown: number, { pairs, unknown }: PairEvidence): void {
  console.log(`${name}: ${pairs} colour pairs in ${shown} stories${unknown.length === 0 ? '' : `, ${unknown.length} unknown`}`);
  for (const line of unknown) stop(name, line);
}

async function compareSheet(name: string, own: readonly Story[]): Promise<void> {
  const story = sheetStory(own);
  if (story === undefined) return;
  const verdict = await judgeSheet(name, await takeSheet(browser, site.url, story.id), sheets, options.accept);
  if (verdict.kind === 'new') console.log(`${name}: first screenshot, apps/storybook/screenshots/${name}.png. Look at it.`);
  if (verdict.kind !== 'changed') return;
  if (options.accept) console.log(`${name}: new screenshot taken.`);
  else stop(name, `${name}: ${verdict.pixels} pixels of the screenshot differ. See ${verdict.difference}; npm run evidence -- --accept --only ${name} takes the new one.`);
}

async function measureComponent({ name, folder, hash, storiesHash }: (typeof components)[number], good: readonly Story[], wrong: readonly Story[]): Promise<void> {
  const before = evidence.components[name];
  const unchanged = !options.force && before !== undefined && before.sourceHash === hash && before.storiesHash === storiesHash;
  const modesAreFresh = unchanged && hasTranscript(folder, name) && modesHold(before, good.length, judgements);
  const coloursAreFresh = unchanged && before.colourPairs?.coloursHash === tables.hash && before.colourPairs.stories === good.length;
  if (modesAreFresh && coloursAreFresh) {
    console.log(`${name}: unchanged`);
    return;
  }
  const since = Date.now();
  const colourPairs = coloursAreFresh ? before.colourPairs : await measureColours(good);
  if (colourPairs !== undefined) report(name, good.length, colourPairs);
  const wrongUse = modesAreFresh ? before.wrongUse : await measureWrongUse(name, wrong);
  const result: ComponentEvidence = {
    ...(modesAreFresh
      ? before
      : {
          sourceHash: hash,
          storiesHash,
          measured: new Date().toISOString().slice(0, 10),
          browser: `Chromium ${browser.version()}`,
          bytes: await componentBytes(folder, [name]),
          judgedHash: judgements.hash,
          ...(await measureModes(name, folder, good)),
        }),
    ...(colourPairs !== undefined && { colourPairs }),
    ...(wrongUse !== undefined && { wrongUse }),
    manual: before?.manual ?? [],
  };
  evidence.components[name] = result;
  written.components[name] = result;
  await writeEvidence(target, written);
  const bad = evidenceModes.flatMap(({ mode }) => (result.modes[mode]?.result === 'failed' ? [mode] : []));
  const open = evidenceModes.flatMap(({ mode }) => (result.modes[mode]?.result === 'cannotTell' ? [mode] : []));
  if (bad.length > 0) failed.add(name);
  console.log(`${name}: ${good.length} stories in ${seconds(since)} s${bad.length === 0 ? '' : `, faults in ${bad.join(', ')}`}${open.length === 0 ? '' : `, to be judged in ${open.join(', ')}`}`);
  for (const mode of [...bad, ...open]) for (const line of result.modes[mode]?.remarks ?? []) console.log(`  ${mode}: ${line}`);
}

try {
  // Whole pages are no components: they are few, and measured each time.
  const isFirst = options.only.length === 0 && (options.shard === undefined || options.shard.part === 1);
  const pages = isFirst ? [...stories].filter(([name]) => !all.some((component) => component.name === name)) : [];
  for (const [name, own] of pages) report(name, own.length, await measureColours(own));
  for (const component of components) {
    const own = stories.get(component.name) ?? [];
    const good = own.filter(({ isWrongUse }) => !isWrongUse);
    if (good.length === 0) {
      console.log(`${component.name}: no stories, nothing to measure`);
      continue;
    }
    await measureComponent(component, good, own.filter(({ isWrongUse }) => isWrongUse));
    await compareSheet(component.name, good);
  }
} finally {
  await browser.close();
  site.close();
}
if (options.shard === undefined) tellUnused();
else console.log(`Written to ${target}. When all ${options.shard.of} parts are there: npm run evidence -- --merge.`);
console.log(`Measured in ${seconds(started)} s. ${failed.size === 0 ? 'No faults.' : `Faults in ${[...failed].join(', ')}.`}`);
