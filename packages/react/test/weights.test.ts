import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { componentBytes } from '../scripts/component-bytes.ts';
import { kitBytes, packageImports, type Bytes } from '../scripts/page-bytes.ts';
import { bundleScript } from '../scripts/weigh.ts';
import manifest from '../src/manifest.json' with { type: 'json' };

/*
 * What the kit may weigh: minified and gzipped bytes, React left out, as a site downloads them. Bytes are the same on every
 * machine. Whoever needs more raises a budget here and says why in the commit.
 */

const folder = fileURLToPath(new URL('..', import.meta.url));
const built = join(folder, 'node_modules', '.cache', 'weights-test');
const bench = fileURLToPath(new URL('../../../bench/kit/', import.meta.url));
const entryOf = (entry: string): string => entry.replace('@stockholm/react/', '');

/** Bytes of script. What is not named has the first. */
const anyComponent = 1000;
const budgets: Readonly<Record<string, number>> = {
  Button: 600,
  // Their weight is the sender that the brand manual wants, which both share.
  // The search has a form and a field of its own in it.
  SiteHeader: 2150,
  // The row differs between a phone and a wider screen, and both are in one markup.
  Pagination: 1050,
  // With the button that opens it, which most pages have already.
  MenuButton: 1050,
  SiteFooter: 1350,
  // Fields, with the form's state, hint, error and optional mark.
  TextField: 1250,
  RadioGroup: 1300,
  ErrorSummary: 1200,
  // Three languages, spans, Stockholm's time and what each fault says; a page that renders them on the server sends none of it.
  DateTime: 1750,
  DateBlock: 1250,
  // 400 of it is the icon of its cross, which any page has already; the rest opens, closes, tells how, and moves the focus.
  Dialog: 1200,
  // With the button that opens it and the icon of its cross.
  Popover: 1100,
};

/** Parts of the page that a peer may lack, and the entries that are ours. */
const partEntries = { header: 'site-header', breadcrumbs: 'breadcrumbs', cards: 'card', footer: 'site-footer' } as const;
type Part = keyof typeof partEntries;

interface PeerWeights {
  peers: { name: string; react: boolean; lacks: readonly Part[]; button: Bytes; page: Bytes }[];
}

const page = readFileSync(join(bench, 'stockholm.tsx'), 'utf8');
const { peers } = JSON.parse(readFileSync(join(bench, 'peer-weights.json'), 'utf8')) as PeerWeights;
const sum = ({ script, style }: Bytes): number => script + style;
const reactPeers = peers.filter(({ react }) => react);

/** The page without what a peer has no component for: there it is native elements, which cost the peer nothing. */
function pageWithout(lacks: readonly Part[]): string {
  const entries = lacks.map((part) => `'@stockholm/react/${partEntries[part]}'`);
  return page.split('\n').filter((line) => !entries.some((entry) => line.includes(entry))).join('\n');
}

beforeAll(() => {
  const tsdown = join(dirname(createRequire(import.meta.url).resolve('tsdown/package.json')), 'dist', 'run.mjs');
  execFileSync(process.execPath, [tsdown, '--out-dir', built, '--no-dts', '--log-level', 'error'], { cwd: folder, stdio: 'pipe' });
  // Bundlers ask the nearest package.json what has side effects; nothing above node_modules counts for them.
  copyFileSync(join(folder, 'package.json'), join(built, 'package.json'));
}, 120_000);

afterAll(() => rmSync(built, { recursive: true, force: true }));

describe('a component', () => {
  test.each(manifest.components.map(({ name, entry }) => [name, budgets[name] ?? anyComponent, entryOf(entry)] as const))('%s sends at most %i bytes of script', async (name, budget, entry) => {
    expect((await componentBytes(entry, [name], built)).scriptGzip).toBeLessThanOrEqual(budget);
  });

  test('every budget is of a component', () => {
    expect(Object.keys(budgets).filter((name) => !manifest.components.some((component) => component.name === name))).toEqual([]);
  });

  // Before gzip, which rewards repetition by chance. In another order of modules some short names are a letter longer.
  test.each(manifest.components.map(({ name, entry }) => [name, entryOf(entry)] as const))('%s costs the same from the root as from its own entry', async (name, entry) => {
    const [root, own] = await Promise.all(['.', `./${entry}`].map((from) => bundleScript(`export { ${name} } from '${from}/index.js';`, built)));
    expect(Math.abs((root as string).length - (own as string).length)).toBeLessThanOrEqual((own as string).length / 100);
  });
});

describe('a page', () => {
  test('is weighed with what a page has', () => {
    expect(packageImports(page).map(({ from }) => entryOf(from))).toEqual(expect.arrayContaining(['alert', 'breadcrumbs', 'site-footer', 'site-header']));
  });

  test('sends at most 5 kB of script', async () => {
    expect((await kitBytes(page, built)).page.script).toBeLessThanOrEqual(5000);
  });

  test('there are three React peers to be compared with', () => {
    expect(reactPeers.length).toBeGreaterThanOrEqual(3);
  });

  test.each(reactPeers)('Button is at most half of what $name sends', async ({ button }) => {
    expect(sum((await kitBytes(page, built)).button)).toBeLessThanOrEqual(sum(button) / 2);
  });

  test.each(reactPeers)('a page of the parts that $name has is at most half of what it sends', async ({ lacks, page: theirs }) => {
    expect(sum((await kitBytes(pageWithout(lacks), built)).page)).toBeLessThanOrEqual(sum(theirs) / 2);
  });
});

test('the kit needs at most four packages at run time', () => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(4);
});
