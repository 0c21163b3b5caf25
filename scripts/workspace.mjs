// Plain JavaScript without dependencies: this runs before anything is installed, on the machine's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = [20, 19];
const toolNode = 24;

/** Ends the process with one clear message. */
export function stop(what, remedy) {
  console.error(`\nStad: ${what} ${remedy}`);
  process.exit(2);
}

function checkOwnNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(`this is Node ${process.versions.node}, and the repository needs ${oldestNode.join('.')} or newer.`, 'Install a newer Node and run the command again.');
  }
}

/** The environment of every command: Node 24 from the lockfile first, and no tool that phones home. */
export function environment() {
  return {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    DO_NOT_TRACK: '1',
    npm_config_update_notifier: 'false',
  };
}

const installStamp = join(root, 'node_modules', '.stad-installed');

function lockHash() {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

/** Installs from the lockfile when it has changed since the last install. Returns the seconds it took, 0 when it was not needed. */
export function ensureInstalled() {
  checkOwnNode();
  const wanted = lockHash();
  if (existsSync(installStamp) && readFileSync(installStamp, 'utf8') === wanted) return 0;
  console.log('Installing from package-lock.json …');
  const start = Date.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // EBADENGINE warnings speak of the machine's Node; the tools run on the one that is being installed.
  const done = spawnSync(npm, ['ci', '--no-progress', '--loglevel=error'], { cwd: root, stdio: 'inherit', env: environment(), shell: process.platform === 'win32' });
  if (done.status !== 0) stop('npm ci could not install the dependencies.', 'Read npm\'s message above; the network or the registry is the usual reason.');
  mkdirSync(dirname(installStamp), { recursive: true });
  writeFileSync(installStamp, wanted);
  return (Date.now() - start) / 1000;
}

/** Refuses to go on without the Node that the tools need, and says how to get it. */
export function checkToolNode() {
  const seen = spawnSync('node', ['--version'], { env: environment(), encoding: 'utf8' });
  const version = (seen.stdout ?? '').trim().replace(/^v/, '');
  if (Number(version.split('.')[0]) !== toolNode) {
    stop(
      `the tools run on Node ${toolNode}, but ${version || 'none'} was found.`,
      `On Linux and Windows it comes with the install (optional dependencies must not be left out); on macOS install Node ${toolNode} yourself.`,
    );
  }
  return version;
}

/** Runs a command from node_modules/.bin in the repository; resolves to its exit code and, when asked, hands over its output. */
export function run(command, args, { onOutput, quiet = false, cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...environment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    for (const [stream, target] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        if (!quiet) target.write(text);
        onOutput?.(text);
      });
    }
    child.on('error', (error) => {
      console.error(error.message);
      resolve(2);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export const seconds = (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
