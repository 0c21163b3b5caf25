/**
 * What the tokens cost: the time to derive every output from the token files, and the bytes of the CSS that one site loads.
 * Minified by Lightning CSS, as Vite does; gzip at its default level, as servers do.
 *
 * `node bench/tokens.ts` after a build.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';

const tokens = join(import.meta.dirname, '../packages/tokens');

// A process a run, as a build is: reading the libraries is part of it. The time on the processor does not depend on what else runs.
const once = `const { buildTokens } = await import('./src/build/build-tokens.ts');
const { files } = await buildTokens();
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ files: files.size, ms: performance.now(), cpu: (user + system) / 1000 }));`;
const runs = Array.from({ length: 5 }, () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', once], { cwd: tokens, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { files: number; ms: number; cpu: number };
});
const least = (of: 'ms' | 'cpu'): number => Math.min(...runs.map((run) => run[of]));

const number = new Intl.NumberFormat('sv', { maximumFractionDigits: 0 });
const row = (what: string, value: number, unit: string, aim?: number): void =>
  console.log(`${what.padEnd(52)} ${number.format(value).padStart(7)} ${unit}${aim === undefined ? '' : `  (aim ${number.format(aim)})`}`);

row(`build of all ${runs[0]?.files} files, best of ${runs.length}`, least('ms'), 'ms', 3000);
row('  of it on the processor', least('cpu'), 'ms');

const sites: [what: string, files: string[], aim?: number][] = [
  ['tokens.css: purple, every mode', ['tokens.css'], 2500],
  ['tokens.css + accent/green.css', ['tokens.css', 'accent/green.css'], 2500],
  ['tokens.css + accents.css: all six', ['tokens.css', 'accents.css']],
  ['palette.css, opt-in', ['palette.css']],
];
for (const [what, files, aim] of sites) {
  const raw = files.map((file) => readFileSync(join(tokens, 'dist', file), 'utf8')).join('\n');
  const { code } = transform({ filename: 'site.css', code: Buffer.from(raw), minify: true });
  row(what, Buffer.byteLength(raw), 'B as it is');
  row('  minified', code.length, 'B');
  row('  minified, gzip', gzipSync(code).length, 'B', aim);
}
