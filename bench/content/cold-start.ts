import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageOf } from './corpus.ts';

const cli = join(import.meta.dirname, '../../packages/cli/bin/stad.js');
const rounds = 7;

/** Milliseconds of processor time from the start of a process to its end: node alone, and a check of one page of 5 kB. */
export function coldStart(): { node: number; cli: number } {
  const folder = mkdtempSync(join(tmpdir(), 'stad-bench-cold-'));
  try {
    writeFileSync(join(folder, 'sida.md'), pageOf(5, 5000));
    writeFileSync(join(folder, 'tom.mjs'), '');
    const least = (script: string, args: readonly string[], statuses: readonly number[]): number => Math.min(...Array.from({ length: rounds }, () => run(folder, script, args, statuses)));
    return { node: least(join(folder, 'tom.mjs'), [], [0]), cli: least(cli, ['check', 'sida.md', '--format', 'json'], [0, 1]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The process itself says what it took, as it ends. */
function run(folder: string, script: string, args: readonly string[], statuses: readonly number[]): number {
  const report = `data:text/javascript,${encodeURIComponent("process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(`\\nCPU ${(user + system) / 1000}`); });")}`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', report, script, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  const time = /\nCPU ([\d.]+)$/u.exec(stderr)?.[1];
  if (status === null || !statuses.includes(status) || time === undefined) throw new Error(`Stad: ${script} ${args.join(' ')} ended with ${String(status)}.\n${stderr}`);
  return Number(time);
}
