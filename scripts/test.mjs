// `npm test`: everything that guards the repository. Installs if needed; turbo skips what has not changed.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkToolNode, ensureInstalled, root, run, seconds } from './workspace.mjs';

const started = Date.now();
const installSeconds = ensureInstalled();
console.log(`Node ${checkToolNode()} · install ${installSeconds === 0 ? 'not needed' : `${installSeconds.toFixed(0)} s`}`);

const runs = join(root, '.turbo', 'runs');
rmSync(runs, { recursive: true, force: true });

let output = '';
const code = await run(
  'turbo',
  ['run', 'lint', 'typecheck', 'test', 'consumer', '--concurrency=3', '--continue=dependencies-successful', '--summarize', '--ui=stream', '--log-order=grouped', '--output-logs=new-only', ...process.argv.slice(2)],
  { onOutput: (text) => (output += text) },
);
const boundaries = code === 0 ? await run('turbo', ['boundaries']) : 0;

/** @returns {{ name: string, ms: number, cached: boolean, failed: boolean }[]} */
function tasks() {
  try {
    const [file] = readdirSync(runs);
    const summary = JSON.parse(readFileSync(join(runs, file), 'utf8'));
    return summary.tasks
      .filter((task) => task.execution !== undefined)
      .map((task) => ({
        name: task.taskId,
        ms: task.execution.endTime - task.execution.startTime,
        cached: task.cache?.status === 'HIT',
        failed: (task.execution.exitCode ?? 0) !== 0,
      }));
  } catch {
    return [];
  }
}

/** Vitest's own closing lines of the tasks that ran: `Tests  1 failed | 12 passed (13)`. Cached tasks keep theirs in their log. */
function countTests(all) {
  const logs = [output];
  for (const { name, cached } of all) {
    if (!cached) continue;
    const [owner, task] = name.split('#');
    const folder = owner.startsWith('@stad/tests') ? 'tests' : undefined;
    for (const base of folder ? [folder] : ['packages', 'apps'].map((group) => `${group}/${owner.split('/')[1]}`)) {
      try {
        logs.push(readFileSync(join(root, base, '.turbo', `turbo-${task.replaceAll(':', '$colon$')}.log`), 'utf8'));
      } catch {
        // No log: the package has no such task.
      }
    }
  }
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
