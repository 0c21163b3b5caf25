import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlePages } from './page-bundle.ts';
import { median, ratiosToPlain, type Measured } from './ratios.ts';

// Each round has every contender, in an order that turns, so that nobody has the warm place. Time on the processor, which does
// not depend on what else the machine does.
const code = `
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
const names = Object.keys(pages);
const render = (name, times) => { for (let i = 0; i < times; i += 1) renderToString(createElement(pages[name])); };
for (const name of names) render(name, 200);
const rounds = [];
for (let round = 0; round < 60; round += 1) {
  const times = {};
  for (let turn = 0; turn < names.length; turn += 1) {
    const name = names[(turn + round) % names.length];
    const before = process.cpuUsage();
    render(name, 40);
    const { user, system } = process.cpuUsage(before);
    times[name] = (user + system) / 1000 / 40;
  }
  rounds.push(times);
}
console.log(JSON.stringify(rounds));
`;

/** The page to HTML on a server, all contenders in one process. */
export async function measureRendering(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'stad-bench-'));
  try {
    const file = join(folder, 'render.mjs');
    writeFileSync(file, await bundlePages(code, 'es', 'node'));
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
    if (status !== 0) throw new Error(stderr);
    const rounds = JSON.parse(stdout) as Record<string, number>[];
    return { ratios: ratiosToPlain(rounds), what: `renderToString, ${rounds.length} rounds of 40, plain ${median(rounds.map((round) => round['plain'] ?? NaN)).toFixed(3)} ms` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
