import { expect, test } from 'vitest';
import { progressOf } from '../src/check/progress.ts';
import { config, faulty, TempProject } from './temp-project.ts';

/** What is written by a run of `steps` texts of so many milliseconds each. */
function written(steps: number, milliseconds: number, isWatched = true): string[] {
  const lines: string[] = [];
  let clock = 5000;
  const progress = progressOf(steps, { isWatched, stderr: (text) => void lines.push(text), now: () => clock }, 'sv');
  for (let step = 0; step < steps; step += 1) {
    clock += milliseconds;
    progress.step();
  }
  progress.end();
  return lines;
}

test('says nothing of a run that is soon over, or that nobody watches', () => {
  expect(written(9, 100)).toEqual([]);
  expect(written(100, 100, false)).toEqual([]);
});

test('keeps one line up to date, five times a second at most, and takes it away', () => {
  expect(written(14, 100)).toEqual(['\r10 av 14 texter\u001B[K', '\r12 av 14 texter\u001B[K', '\r14 av 14 texter\u001B[K', '\r\u001B[K']);
});

test('leaves the report as it is', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty, 'b.md': faulty });
  let clock = 0;
  const [plain, watched] = [await project.stad(['check']), await project.stad(['check'], { io: { isWatched: true, now: () => (clock += 600) } })];
  expect([watched.stdout, watched.code]).toEqual([plain.stdout, plain.code]);
  expect(watched.stderr).toContain('2 av 2 texter');
  expect(watched.stderr.endsWith('\r\u001B[K')).toBe(true);
});
