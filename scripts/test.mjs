// `npm test`: everything that guards the repository. Installs if needed; turbo skips what has not changed.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkToolNode, ensureInstalled, root, run, seconds } from './workspace.mjs';

const started = Date.now();
const installSeconds = ensureInstalled();
console.log(`Node ${checkToolNode()} · install ${installSeconds === 0 ? 'not needed' : `${installSeconds.toFixed(0)} s`}`);

const runs = join(root, '.turbo', 'runs');
rmSync(runs, { recursive: true, force: true });

console.log('Checking … (what failed is printed in full; the rest is in each package\'s .turbo folder)');
const heartbeat = setInterval(() => console.log(`  … ${seconds(Date.now() - started)}`), 30_000);
const code = await run('turbo', [
  'run', 'lint', 'typecheck', 'test', 'generators', 'consumer',
  '--concurrency=3', '--continue=dependencies-successful', '--summarize', '--ui=stream', '--log-order=grouped', '--output-logs=errors-only',
  ...process.argv.slice(2),
]);
clearInterval(heartbeat);
const boundaries = code === 0 ? await run('turbo', ['boundaries']) : 0;

/** @returns {{ name: string, log: string, ms: number, cached: boolean, failed: boolean }[]} */
function tasks() {
  try {
    const [file] = readdirSync(runs);
    const summary = JSON.parse(readFileSync(join(runs, file), 'utf8'));
    return summary.tasks
      .filter((task) => task.execution !== undefined)
      .map((task) => ({
        name: task.taskId,
        log: task.logFile,
        ms: task.execution.endTime - task.execution.startTime,
        cached: task.cache?.status === 'HIT',
        failed: (task.execution.exitCode ?? 0) !== 0,
      }));
  } catch {
    return [];
  }
}

/** Vitest's own closing lines, from the logs that turbo keeps of every task, also of one that it did not run again. */
function countTests(all) {
  const logs = all.map(({ log }) => {
    try {
      return readFileSync(join(root, log), 'utf8');
    } catch {
      return '';
    }
  });
  // eslint-disable-next-line no-control-regex -- terminal colours begin with the control character ESC
  const plain = logs.join('\n').replace(/\u001B\[[0-9;]*m/g, '');
  let passed = 0;
  let failed = 0;
  for (const [, line] of plain.matchAll(/^.*?\bTests {2}(.*)$/gm)) {
    passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
    failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
  }
  return { passed, failed };
}

const all = tasks();
const ran = all.filter((task) => !task.cached).sort((a, b) => b.ms - a.ms);
console.log(`\nWhere the time went (${ran.length} tasks ran, ${all.length - ran.length} unchanged):`);
for (const task of ran.slice(0, 15)) console.log(`  ${seconds(task.ms).padStart(7)}  ${task.name}${task.failed ? '  FAILED' : ''}`);
console.log(`  ${seconds(Date.now() - started - installSeconds * 1000).padStart(7)}  in all${installSeconds > 0 ? `, and ${installSeconds.toFixed(0)} s for the install` : ''}`);

const { passed, failed } = countTests(all);
const failedTasks = all.filter((task) => task.failed).length + (boundaries === 0 ? 0 : 1);
if (failedTasks > 0) console.log(`\nFailed: ${all.filter((task) => task.failed).map((task) => task.name).join(', ')}${boundaries === 0 ? '' : ' turbo boundaries'}. CONTRIBUTING.md explains each check and its fix.`);
console.log(`\n${passed} passed, ${Math.max(failed, code === 0 && boundaries === 0 ? 0 : Math.max(1, failedTasks))} failed`);
process.exit(code === 0 && boundaries === 0 ? 0 : 1);
