import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JsonReport } from '@stockholm/findings/format/json';
import { onTestFinished } from 'vitest';
import { main } from '../src/index.ts';
import type { Io } from '../src/io.ts';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** A folder of its own with real files, gone when the test is over. */
export class TempProject {
  /** The folder around the project, for what lies outside its root. */
  readonly outside: string;
  readonly root: string;

  constructor(files: Record<string, string | Uint8Array> = {}) {
    this.outside = realpathSync(mkdtempSync(join(tmpdir(), 'stad-cli-')));
    this.root = join(this.outside, 'project');
    mkdirSync(this.root);
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    onTestFinished(() => rmSync(this.outside, { recursive: true, force: true }));
  }

  write(path: string, content: string | Uint8Array): void {
    const absolute = join(this.root, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    symlinkSync(target, join(this.root, path));
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.se', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main'];
    return execFileSync('git', [...identity, ...args], { cwd: this.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  commit(message = 'x'): void {
    this.git('add', '-A');
    this.git('commit', '-q', '-m', message);
  }

  /** Runs `stad` in the project, or in a folder of it. */
  async stad(args: readonly string[], options: { cwd?: string; stdin?: string | Uint8Array; io?: Partial<Io> } = {}): Promise<Outcome> {
    const out = { code: 0, stdout: '', stderr: '' };
    out.code = await main(args, {
      cwd: join(this.root, options.cwd ?? '.'),
      stdout: (text) => void (out.stdout += text),
      stderr: (text) => void (out.stderr += text),
      stdin: async () => Buffer.from(options.stdin ?? ''),
      colour: false,
      isWatched: false,
      columns: 80,
      now: () => 0,
      ...options.io,
    });
    return out;
  }

  /** Runs `stad check --format json`. */
  async check(args: readonly string[] = [], options: { cwd?: string; stdin?: string | Uint8Array } = {}): Promise<Outcome & { report: JsonReport }> {
    const outcome = await this.stad(['check', '--format', 'json', ...args], options);
    return { ...outcome, report: JSON.parse(outcome.stdout === '' ? '{}' : outcome.stdout) as JsonReport };
  }
}

/** Names an edition, so that no test sees the remark that none is named. */
export const config = (more: object = {}): string => JSON.stringify({ edition: '2026.1', ...more });

/** Text with one finding that is a warning and can be mended by hand only. */
export const faulty = 'Vi ska säkerhetsställa att alla förstår.\n';

/** `uri:line rule` of each finding. */
export const places = (report: JsonReport): string[] => report.findings.map(({ file = '', line = 0, rule }) => `${file}:${line} ${rule}`);
