// `npm start`: builds everything, shows what `stad check` says of the example site, then serves the three apps.
// `npm start -- --once` ends after the check.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { checkToolNode, ensureInstalled, environment, root, run, seconds, stop } from './workspace.mjs';

const known = new Set(['--once']);
const options = process.argv.slice(2);
const unknown = options.find((option) => !known.has(option));
if (unknown !== undefined) stop(`npm start does not know "${unknown}".`, 'Use "npm start" or "npm start -- --once".');
const once = options.includes('--once');
const started = Date.now();

ensureInstalled();
checkToolNode();

async function step(title, work) {
  const begin = Date.now();
  console.log(`\n${title} …`);
  const heartbeat = setInterval(() => console.log(`  … ${seconds(Date.now() - begin)}`), 15_000);
  const result = await work();
  clearInterval(heartbeat);
  console.log(`  done in ${seconds(Date.now() - begin)}`);
  return result;
}

const built = await step('Building packages, Storybook, Granska and the example site', () =>
  run('turbo', ['run', 'build', '--concurrency=3', '--ui=stream', '--output-logs=errors-only']),
);
if (built !== 0) stop('the build failed.', 'The messages above say where; CONTRIBUTING.md explains each check.');

const site = join(root, 'apps', 'example-site');
await step('stad check on the example site\'s content', async () => {
  const code = await run('node', [join(root, 'packages', 'cli', 'bin', 'stad.js'), 'check', '--only', 'content'], { cwd: site });
  // 1 means that it found something that would stop a CI, which is what the draft is there to show.
  if (code > 1) stop('stad check could not do its work.', 'Its message is above.');
});

if (once) {
  console.log(`\nReady in ${seconds(Date.now() - started)}. "npm start" serves Storybook, Granska and the example site.`);
  process.exit(0);
}

/** The wanted port, or the next free one. */
async function freePort(wanted) {
  for (let port = wanted; port < wanted + 50; port += 1) {
    const free = await new Promise((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  return stop(`no free port was found from ${wanted} on.`, 'Stop another server and try again.');
}

const servers = [
  { name: 'Storybook', port: await freePort(6006), cwd: join(root, 'apps', 'storybook'), command: (port) => ['vite', ['preview', '--outDir', 'storybook-static', '--host', '127.0.0.1', '--strictPort', '--port', port]] },
  { name: 'Granska', port: await freePort(6106), cwd: join(root, 'apps', 'granska'), command: (port) => ['vite', ['preview', '--host', '127.0.0.1', '--strictPort', '--port', port]] },
  { name: 'Exempelwebben', port: await freePort(3000), cwd: site, command: (port) => ['next', ['start', '-H', '127.0.0.1', '-p', port]] },
];
const children = servers.map(({ name, port, cwd, command }) => {
  const [program, args] = command(String(port));
  const child = spawn(program, args, { cwd, env: environment(), stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text) => process.stderr.write(text));
  child.on('exit', (code) => {
    if (!stopping) console.error(`${name} stopped (exit ${code}).`);
  });
  return child;
});

let stopping = false;
const end = () => {
  stopping = true;
  for (const child of children) child.kill();
  process.exit(0);
};
process.on('SIGINT', end);
process.on('SIGTERM', end);

async function answers(url) {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    try {
      const response = await fetch(url);
      if (response.ok) return true;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

console.log('');
for (const { name, port } of servers) {
  const url = `http://127.0.0.1:${port}/`;
  console.log((await answers(url)) ? `  ${name.padEnd(14)} ${url}` : `  ${name.padEnd(14)} did not answer on ${url}`);
}
console.log(`\nReady in ${seconds(Date.now() - started)}. Stop with Ctrl+C.`);
