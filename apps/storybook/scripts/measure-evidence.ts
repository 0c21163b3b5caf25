import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '@stad/browser';
import { StadError } from '@stad/errors';
import { evidenceModes, type ComponentEvidence, type EvidenceMode, type EvidenceResult, type PairEvidence } from '@stockholm/storybook-addon';
import type { Page } from 'playwright';
// @boundaries-ignore what is measured must carry the hash and the bytes that the kit itself computes
// eslint-disable-next-line house/may-import -- the kit's build script is not published, so it has no entry to import
import { componentBytes } from '../../../packages/react/scripts/component-bytes.ts';
import { readEvidence, writeEvidence } from './evidence/evidence-file.ts';
import { kitComponents, storiesByComponent } from './evidence/kit-components.ts';
import { measurePairs } from './evidence/measure-pairs.ts';
import { measureStory, type MeasuredStory } from './evidence/measure-story.ts';
import { pairEvidence, readPairTables } from './evidence/pair-evidence.ts';
import { bundleProbe } from './evidence/probe-bundle.ts';
import { serveStatic } from './evidence/serve-static.ts';

/*
 * Measures every component's stories in every mode, and every colour pair that they paint in every accent, and writes
 * packages/react/src/evidence.json. Ends with an error when a pair is painted that contrast.json does not prove.
 *
 *   npm run evidence                     what has changed since it was measured
 *   npm run evidence -- --force          everything
 *   npm run evidence -- --only Button    one component
 *
 * Written after each component: an interrupted run goes on where it stopped. When only colours have changed, only pairs
 * are measured.
 */

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const built = path('../storybook-static');
const file = path('../../../packages/react/src/evidence.json');
const pictures = path('../.stad-cache/evidence');

const force = process.argv.includes('--force');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

/** One line each, and few enough that the file can be read. */
const mostRemarks = 12;

function summed(stories: readonly (MeasuredStory & { name: string })[], mode: EvidenceMode): EvidenceResult {
  const lines = (kind: 'faults' | 'questions'): string[] => stories.flatMap(({ name, results }) => results[mode][kind].map((line) => `${name}: ${line}`));
  const faults = lines('faults');
  const questions = lines('questions');
  const result = faults.length > 0 ? 'failed' : questions.length > 0 ? 'cannotTell' : 'passed';
  const remarks = [...faults, ...questions];
  const rest = remarks.length - mostRemarks;
  return { result, stories: stories.length, remarks: rest > 0 ? [...remarks.slice(0, mostRemarks), `och ${rest} till`] : remarks };
}

const evidence = await readEvidence(file);
const stories = storiesByComponent(JSON.parse(await readFile(`${built}/index.json`, 'utf8')));
const components = (await kitComponents()).filter(({ name }) => only === undefined || name === only);
if (components.length === 0) {
  throw new StadError({ code: 'UNKNOWN_COMPONENT', what: `The kit has no component ${only}`, remedy: 'Names are those of the manifest, for example Button.' });
}
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const probe = await bundleProbe();
const tables = await readPairTables(probe);
await mkdir(pictures, { recursive: true });

const started = Date.now();
const site = await serveStatic(built);
const browser = await openBrowser();

type Story = { id: string; name: string };
const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(0);

/**
 * A fresh page for each story: what one leaves behind must not be measured in the next.
 *
 * @param atOnce - How many are open at a time. More than one spares waiting, where no picture is compared.
 */
async function onFreshPages<Result>(own: readonly Story[], atOnce: number, measure: (page: Page, story: Story) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...own.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, story] = next;
      const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
      try {
        results[at] = await measure(await context.newPage(), story);
      } finally {
        await context.close();
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function measureModes(own: readonly Story[]): Promise<ComponentEvidence['modes']> {
  const measured = await onFreshPages(own, 1, async (page, { id, name }) => ({ ...(await measureStory(page, site.url, id, axeSource, pictures)), name }));
  return Object.fromEntries(evidenceModes.map(({ mode }) => [mode, summed(measured, mode)]));
}

async function measureColours(own: readonly Story[]): Promise<PairEvidence> {
  const measured = await onFreshPages(own, 3, async (page, { id, name }) => ({ name, pairs: await measurePairs(page, site.url, id, probe, tables) }));
  return pairEvidence(measured, tables);
}

const failed = new Set<string>();

/** Says what was found of colours; an unknown pair fails the run. */
function report(name: string, shown: number, { pairs, unknown }: PairEvidence): void {
  console.log(`${name}: ${pairs} colour pairs in ${shown} stories${unknown.length === 0 ? '' : `, ${unknown.length} unknown`}`);
  for (const line of unknown) console.log(`  ${line}`);
  if (unknown.length === 0) return;
  failed.add(name);
  process.exitCode = 1;
}

try {
  // Whole pages are no components: they are few, and measured each time.
  const pages = only === undefined ? [...stories].filter(([name]) => !components.some((component) => component.name === name)) : [];
  for (const [name, own] of pages) report(name, own.length, await measureColours(own));
  for (const { name, folder, hash } of components) {
    const own = stories.get(name) ?? [];
    if (own.length === 0) {
      console.log(`${name}: no stories, nothing to measure`);
      continue;
    }
    const before = evidence.components[name];
    const unchanged = !force && before !== undefined && before.sourceHash === hash;
    const modesHold = unchanged && evidenceModes.every(({ mode }) => before.modes[mode]?.stories === own.length);
    const coloursHold = unchanged && before.colourPairs?.coloursHash === tables.hash && before.colourPairs.stories === own.length;
    if (modesHold && coloursHold) {
      console.log(`${name}: unchanged`);
      continue;
    }
    const since = Date.now();
    const colourPairs = coloursHold ? before.colourPairs : await measureColours(own);
    if (colourPairs !== undefined) report(name, own.length, colourPairs);
    const result: ComponentEvidence = {
      ...(modesHold
        ? before
        : {
            sourceHash: hash,
            measured: new Date().toISOString().slice(0, 10),
            browser: `Chromium ${browser.version()}`,
            bytes: await componentBytes(folder, [name]),
            modes: await measureModes(own),
          }),
      ...(colourPairs !== undefined && { colourPairs }),
      manual: before?.manual ?? [],
    };
    evidence.components[name] = result;
    await writeEvidence(file, evidence);
    const bad = evidenceModes.flatMap(({ mode }) => (result.modes[mode]?.result === 'failed' ? [mode] : []));
    if (bad.length > 0) failed.add(name);
    console.log(`${name}: ${own.length} stories in ${seconds(since)} s${bad.length === 0 ? '' : `, faults in ${bad.join(', ')}`}`);
    for (const mode of bad) for (const line of result.modes[mode]?.remarks ?? []) console.log(`  ${mode}: ${line}`);
  }
} finally {
  await browser.close();
  site.close();
}
console.log(`Measured in ${seconds(started)} s. Pictures: apps/storybook/.stad-cache/evidence. ${failed.size === 0 ? 'No faults.' : `Faults in ${[...failed].join(', ')}.`}`);
