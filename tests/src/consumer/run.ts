import { spawn } from 'node:child_process';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Variables by which npm and turbo tell their children where they are; a consumer's shell has none of them. */
const ours = /^(?:npm_(?!config_(?:cache|registry|userconfig|cafile)$)|TURBO_|VITEST|NODE_ENV$|NODE_PATH$|INIT_CWD$)/u;

/** Runs a program as a consumer would: without the workspace's own environment. Never throws on an exit code. */
export function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...clean, NEXT_TELEMETRY_DISABLED: '1', CI: 'true', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

/** As {@link run}, but a failure ends the test with everything that the program said. */
export async function succeed(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const ran = await run(command, args, cwd, env);
  if (ran.code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ran.code} in ${cwd}\n${ran.stdout}\n${ran.stderr}`);
  return ran;
}
