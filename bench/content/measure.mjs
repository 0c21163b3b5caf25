/**
 * One contender on the corpus, in a process of its own: `node measure.mjs CONTENDER FOLDER ROUNDS FILES` prints a `Measure` of main.ts as JSON.
 * JavaScript, since Node's reader of TypeScript takes some forty megabytes, which would be counted.
 * Time is the processor time of the one thread that does the work, so that what else the machine does is not measured.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contenders } from './contenders.mjs';

const [name = '', folder = '', rounds = '1', count = 'Infinity'] = process.argv.slice(2);
const contender = contenders[name];
if (contender === undefined) throw new Error(`Stad: there is no contender ${name}. They are ${Object.keys(contenders).join(', ')}.`);

const files = readdirSync(folder).sort().slice(0, Number(count)).map((file) => join(folder, file));
const judge = await contender();
const times = [];
let bytes = 0;
let findings = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  bytes = 0;
  findings = 0;
  const before = process.threadCpuUsage();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    bytes += Buffer.byteLength(text);
    findings += await judge(text, file);
  }
  const { user, system } = process.threadCpuUsage(before);
  times.push((user + system) / 1000);
}
const measure = { ms: Math.min(...times), firstMs: times[0] ?? NaN, bytes, rss: process.resourceUsage().maxRSS * 1024, findings };
process.stdout.write(JSON.stringify(measure));
