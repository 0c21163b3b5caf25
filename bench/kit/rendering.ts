import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flatName } from './flat-markup.ts';
import { bundlePages, pages } from './page-bundle.ts';
import { median, ratios, type Measured } from './ratios.ts';

const imports = `
import { createElement as h, Fragment } from 'react';
import { renderToString } from 'react-dom/server';
`;

const once = `${imports}
console.log(JSON.stringify(Object.entries(pages).filter(([name]) => name !== 'plain').map(([name, Page]) => [name, renderToString(h(Page))])));
`;

// Each round has every contender, in an order that turns, so that nobody has the warm place. Time on the processor, which does
// not depend on what else the machine does.
const measured = `
const names = Object.keys(pages);
const render = (name, times) => { for (let i = 0; i < times; i += 1) renderToString(h(pages[name])); };
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

async function run(code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stad-bench-'));
  try {
    const file = join(folder, 'render.mjs');
    writeFileSync(file, await bundlePages(code, 'es', 'node'));
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Contender → its page as a server sends it. */
export async function renderedPages(): Promise<ReadonlyMap<string, string>> {
  return new Map(JSON.parse(await run(once)) as [string, string][]);
}

/**
 * The page to HTML on a server, all contenders in one process.
 *
 * @param flat from `flatPages`.
 */
export async function measureRendering(flat: string): Promise<Measured> {
  const rounds = JSON.parse(await run(`${imports}\n${flat}\n${measured}`)) as Record<string, number>[];
  const names = [...pages.keys()].filter((name) => name !== 'plain');
  return {
    toPlain: ratios(rounds, names, () => 'plain'),
    toFlat: ratios(rounds, names, flatName),
    what: `renderToString in Node ${process.versions.node}, ${rounds.length} rounds of 40, plain ${median(rounds.map((round) => round['plain'] ?? NaN)).toFixed(3)} ms`,
  };
}
