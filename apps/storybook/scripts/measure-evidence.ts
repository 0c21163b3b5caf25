import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '@stad/browser';
import { StadError } from '@stad/errors';
import { evidenceModes, type ComponentEvidence, type EvidenceMode, type EvidenceResult } from '@stockholm/storybook-addon';
// @boundaries-ignore what is measured must carry the hash and the bytes that the kit itself computes
// eslint-disable-next-line house/may-import -- the kit's build script is not published, so it has no entry to import
import { componentBytes } from '../../../packages/react/scripts/component-bytes.ts';
import { readEvidence, writeEvidence } from './evidence/evidence-file.ts';
import { kitComponents, storiesByComponent } from './evidence/kit-components.ts';
import { measureStory, type MeasuredStory } from './evidence/measure-story.ts';
import { serveStatic } from './evidence/serve-static.ts';

/*
 * Measures every component's stories in every mode and writes packages/react/src/evidence.json.
 *
 *   npm run evidence                     what has changed since it was measured
 *   npm run evidence -- --force          everything
 *   npm run evidence -- --only Button    one component
 *
 * Written after each component: an interrupted run goes on where it stopped.
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
await mkdir(pictures, { recursive: true });

const started = Date.now();
const site = await serveStatic(built);
const browser = await openBrowser();
const failed: string[] = [];
try {
  for (const { name, folder, hash } of components) {
    const own = stories.get(name) ?? [];
    if (own.length === 0) {
      console.log(`${name}: no stories, nothing to measure`);
      continue;
    }
    const before = evidence.components[name];
    const complete = before !== undefined && evidenceModes.every(({ mode }) => before.modes[mode]?.stories === own.length);
    if (!force && complete && before.sourceHash === hash) {
      console.log(`${name}: unchanged`);
      continue;
    }
    const since = Date.now();
    const measured: (MeasuredStory & { name: string })[] = [];
    for (const story of own) {
      // A fresh page for each: what one leaves behind must not be measured in the next.
      const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
      try {
        measured.push({ ...(await measureStory(await context.newPage(), site.url, story.id, axeSource, pictures)), name: story.name });
      } finally {
        await context.close();
      }
    }
    const modes = Object.fromEntries(evidenceModes.map(({ mode }) => [mode, summed(measured, mode)])) as Record<EvidenceMode, EvidenceResult>;
    const result: ComponentEvidence = {
      sourceHash: hash,
      measured: new Date().toISOString().slice(0, 10),
      browser: `Chromium ${browser.version()}`,
      bytes: componentBytes(folder),
      modes,
      manual: before?.manual ?? [],
    };
    evidence.components[name] = result;
    await writeEvidence(file, evidence);
    const bad = evidenceModes.filter(({ mode }) => modes[mode].result === 'failed');
    if (bad.length > 0) failed.push(name);
    console.log(`${name}: ${own.length} stories in ${((Date.now() - since) / 1000).toFixed(0)} s${bad.length === 0 ? '' : `, faults in ${bad.map(({ mode }) => mode).join(', ')}`}`);
    for (const { mode } of bad) for (const remark of modes[mode].remarks) console.log(`  ${mode}: ${remark}`);
  }
} finally {
  await browser.close();
  site.close();
}
console.log(`Measured in ${((Date.now() - started) / 1000).toFixed(0)} s. Pictures: apps/storybook/.stad-cache/evidence. ${failed.length === 0 ? 'No faults.' : `Faults in ${failed.join(', ')}.`}`);
