/**
 * What judging Swedish costs, beside a bare markdown-it parse (the floor), textlint and cspell, in one run on the same pages.
 *
 * `npm run build`, then `node bench/content/main.ts`. It writes the pages into a temporary folder, and installs the peers in
 * bench/content/peers the first time; nothing else needs them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peerFolder } from './contenders.mjs';
import { coldStart } from './cold-start.ts';
import { wordsIn, writeCorpus } from './corpus.ts';
import { growth } from './growth.ts';
import { phases, warmPage } from './phases.ts';
import { termCost } from './terms.ts';

const wanted = { bytes: 5_000_000, files: 160, seed: 5 };
/** The slow ones get so many of the files: minutes would say no more. */
const peerFiles = 12;
const here = import.meta.dirname;
/**
 * What a contender needs, and not what V8 takes when nobody minds: left alone it lets garbage lie until tens of megabytes of it are
 * worth a collection, how many differs from run to run. The young generation is garbage for the most part: 2 MB of it are enough.
 * Of nine runs each, in turns, the middle ones: 48 MB for the old one held 123 MB and cost 16 % more time than none, 44 held 119 and cost
 * 18 %, 42 held 117 and cost 20 %, 40 held 114 and cost 29 %.
 */
const heldMegabytes = 42;
const heldHeap = [`--max-old-space-size=${heldMegabytes}`, '--max-semi-space-size=2'];
/** What is held differs by some 5 MB from run to run, with what the compiler threads happen to do at once: the middle one counts. */
const heldRuns = 3;

if (!existsSync(join(peerFolder, 'node_modules/.package-lock.json'))) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peerFolder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('Stad: the peers could not be installed. Run "npm ci" in bench/content/peers and see what it says.');
}

/** What measure.mjs says. */
interface Measure {
  /** Milliseconds of processor time for the files: the best round. */
  ms: number;
  /** The first round, before anything is warm. */
  firstMs: number;
  bytes: number;
  /** The most memory that the process held, in bytes. */
  rss: number;
  findings: number;
}

const format = (digits: number): ((value: number) => string) => {
  const numbers = new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (value) => numbers.format(value);
};
const [whole, one, two] = [format(0), format(1), format(2)];

function run(name: string, folder: string, rounds: number, files: number, flags: readonly string[]): { measure: Measure | undefined; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, join(here, 'measure.mjs'), name, folder, String(rounds), String(files)], { encoding: 'utf8', maxBuffer: 1e8 });
  return { measure: status === 0 ? (JSON.parse(stdout) as Measure) : undefined, stderr };
}

/** A contender's best run of its `passes`; the others run between them, since a machine has slow minutes. */
function measure<Row extends { name: string; rounds: number; files: number; passes: number }>(folder: string, rows: readonly Row[]): (Row & Measure & { held: Measure | undefined })[] {
  const best = new Map<string, Measure>();
  for (let pass = 0; pass < Math.max(...rows.map(({ passes }) => passes)); pass += 1) {
    for (const { name, rounds, files, passes } of rows) {
      if (pass >= passes) continue;
      const { measure: made, stderr } = run(name, folder, rounds, files, []);
      if (made === undefined) throw new Error(`Stad: ${name} could not be measured.\n${stderr}`);
      const before = best.get(name);
      if (before === undefined || made.ms < before.ms) best.set(name, made);
    }
  }
  return rows.map((row) => {
    const runs = Array.from({ length: row.passes > 1 ? heldRuns : 1 }, () => run(row.name, folder, 1, row.files, heldHeap).measure);
    const held = runs.every((one) => one !== undefined) ? runs.toSorted((a, b) => a.rss - b.rss)[runs.length >> 1] : undefined;
    return { ...row, ...(best.get(row.name) as Measure), held };
  });
}

const folder = mkdtempSync(join(tmpdir(), 'stad-bench-'));
try {
  const corpus = writeCorpus(folder, wanted);
  const wordsOf = (files: number): number => corpus.files.slice(0, files).reduce((sum, file) => sum + wordsIn(readFileSync(file, 'utf8')), 0);
  const words = wordsOf(Infinity);
  console.log(`${corpus.files.length} files, ${two(corpus.bytes / 1e6)} MB, ${whole(words)} words; seed ${wanted.seed}. Processor time of one thread, best of the rounds; memory (RSS) at its most, in a process of its own: as V8 likes, and with the heap held to ${heldMegabytes} MB, where one round is cold.\n`);

  const rows = measure(folder, [
    { name: 'markdown-it', title: 'markdown-it, parse only (floor)', rounds: 3, files: Infinity, passes: 3 },
    { name: 'content', title: '@stockholm/content-lint, all rules', rounds: 3, files: Infinity, passes: 3 },
    { name: 'textlint', title: 'textlint, two rules of length', rounds: 1, files: peerFiles, passes: 1 },
    { name: 'cspell', title: 'cspell, Swedish dictionary', rounds: 1, files: peerFiles, passes: 1 },
  ]);
  const floor = (rows[0]?.ms ?? NaN) / (rows[0]?.bytes ?? NaN);
  console.log(`${''.padEnd(36)}     MB/s  × floor  first round  memory    held  its round  per 1,000 words`);
  for (const { name, title, ms, firstMs, bytes, rss, held, findings, files } of rows) {
    const rate = name === 'markdown-it' ? '–' : one((1000 * findings) / wordsOf(files));
    console.log(`${title.padEnd(36)} ${two(bytes / ms / 1000).padStart(8)}  ${one(ms / bytes / floor).padStart(7)}  ${`${whole(firstMs)} ms`.padStart(11)}  ${`${whole(rss / 1e6)} MB`.padStart(6)}  ${(held === undefined ? '–' : `${whole(held.rss / 1e6)} MB`).padStart(6)}  ${(held === undefined ? 'too little' : `${whole(held.firstMs)} ms`).padStart(9)}  ${rate.padStart(15)}`);
  }
  console.log(`textlint and cspell read the first ${peerFiles} files. Budgets: 2 MB/s (aim 5), 120 MB with the heap held.`);
  const rate = (1000 * (rows[1]?.findings ?? 0)) / words;
  if (rate < 3 || rate > 8) {
    console.error(`Stad: the pages give ${one(rate)} findings per 1,000 words, not three to eight, so they are unlike a draft. Change how often words.ts' faults are used in corpus.ts.`);
    process.exitCode = 1;
  }

  console.log(`\nA page of 25 kB, warm: ${one(await warmPage())} ms (budget 20).`);
  const { node, cli } = coldStart();
  console.log(`stad check of one page, cold: ${whole(cli - node)} ms over node's own ${whole(node)} ms (budget 400); processor time.`);
  const { terms, patterns, ratio } = termCost(corpus.files);
  console.log(`Ten times the ${whole(terms)} words and ${whole(patterns)} expressions of the rules: ${two(ratio)} times the time (budget 1.2).`);

  console.log('\nWhere the time goes, of a megabyte:');
  for (const { what, ms, share } of await phases(corpus.files)) console.log(`  ${what.padEnd(44)} ${`${one(ms)} ms`.padStart(9)}  ${whole(share * 100).padStart(3)} %`);

  console.log('\nTwice the input, times the time (2 is linear):');
  for (const { what, ratio } of await growth()) console.log(`  ${what.padEnd(44)} ${two(ratio).padStart(6)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
