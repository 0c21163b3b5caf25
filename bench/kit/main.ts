/**
 * What the kit costs beside other kits, in one run: bytes, server rendering, mounting. The same page everywhere (page-data.ts);
 * a part that a peer lacks is native elements there, and so costs it nothing.
 *
 * `npm run build`, then `node bench/kit/main.ts`. It installs the peers in bench/kit/peers the first time; nothing else needs them.
 * It writes peer-weights.json, which packages/react/test/weights.test.ts holds the kit to.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '@stad/browser';
import { kitBytes } from '../../packages/react/scripts/page-bytes.ts';
import { weighGovuk, weighPeer, type Weight } from './bytes.ts';
import { flatPages } from './flat-markup.ts';
import { measureMount } from './mount.ts';
import { govuk, peerModules, reactPeers } from './peers.ts';
import { measureRendering, renderedPages } from './rendering.ts';

const here = import.meta.dirname;

if (!existsSync(join(peerModules, '.package-lock.json'))) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: join(here, 'peers'), stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('Stad: the peers could not be installed. Run "npm ci" in bench/kit/peers and see what it says.');
}

interface Row {
  name: string;
  weight: Weight;
  lacks: readonly string[];
  note?: string | undefined;
}

const versionOf = (name: string): string => (JSON.parse(readFileSync(join(peerModules, name, 'package.json'), 'utf8')) as { version: string }).version;
const versions = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, versionOf(name)]));
const { devDependencies: tools } = JSON.parse(readFileSync(join(here, '../../packages/react/package.json'), 'utf8')) as { devDependencies: { rolldown: string; lightningcss: string } };

const ours: Row = { name: 'Stockholm', weight: await kitBytes(readFileSync(join(here, 'stockholm.tsx'), 'utf8')), lacks: [] };
const peers = await Promise.all(reactPeers.map(async (peer) => ({ ...peer, weight: await weighPeer(peer) })));
const government = { name: 'GOV.UK (no React)', ...govuk, weight: await weighGovuk() };

const stored = {
  measured: new Date().toISOString().slice(0, 10),
  how: 'min+gzip -9 bytes, React external; node bench/kit/main.ts writes this',
  tools: { rolldown: tools.rolldown, lightningcss: tools.lightningcss },
  peers: [...peers.map((peer) => ({ ...peer, react: true })), { ...government, react: false }].map(({ name, react, packages, weight, lacks }) => ({ name, react, packages: versions(packages), lacks, ...weight })),
};
const storedFile = join(here, 'peer-weights.json');
const before = existsSync(storedFile) ? (JSON.parse(readFileSync(storedFile, 'utf8')) as typeof stored) : undefined;
// Bytes are the same each time: a new date alone is no news.
if (JSON.stringify({ ...before, measured: '' }) !== JSON.stringify({ ...stored, measured: '' })) writeFileSync(storedFile, `${JSON.stringify(stored, null, 2)}\n`);

const decimals = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const kB = (bytes: number): string => decimals.format(bytes / 1000);

const browser = await openBrowser();
const page = await browser.newPage();
const flat = await flatPages(page, await renderedPages());
const rendering = await measureRendering(flat);
const mount = await measureMount(page, flat);
await browser.close();

const contenders: Row[] = [ours, ...peers, government];
const columns = ['', 'Button JS', '+ CSS', '= kB', 'Page JS', '+ CSS', '= kB', 'render ×', '(own)', 'mount ×', '(own)'];
const cells = contenders.map(({ name, weight: { button, page } }) => [
  name,
  kB(button.script), kB(button.style), kB(button.script + button.style),
  kB(page.script), kB(page.style), kB(page.script + page.style),
  ...[rendering.toPlain, rendering.toFlat, mount.toPlain, mount.toFlat].map((ratios) => (ratios.has(name) ? decimals.format(ratios.get(name) as number) : '–')),
]);
cells.push(['plain HTML', '0', '0', '0', '0', '0', '0', '1', '', '1', '']);
const widths = columns.map((column, index) => Math.max(column.length, ...cells.map((row) => (row[index] ?? '').length)));
for (const row of [columns, ...cells]) console.log(row.map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0))).join('  '));

console.log(`\nkB: minified, gzip 9, React left out; CSS with tokens and base. Budgets: Button JS 0.60, page JS 5.00, sums half of the best React peer.`);
console.log(`render, mount: processor time, median of the ratio to one plain component with the same data (${rendering.what}; ${mount.what}). Budgets: 2 (aim 1.3), 1.5 (aim 1.1). (own): to its own markup in one component, which is what its components themselves cost.`);
for (const { name, lacks, note } of contenders) {
  const remarks = [lacks.length > 0 ? `has no ${lacks.join(', ')}` : '', note ?? ''].filter((text) => text !== '');
  if (remarks.length > 0) console.log(`${name}: ${remarks.join('; ')}.`);
}
