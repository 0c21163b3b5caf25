import { performance } from 'node:perf_hooks';

/** All that `stad` takes from its process, so that a test can give it something else. */
export interface Io {
  cwd: string;
  stdout(text: string): void;
  stderr(text: string): void;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  /** True when standard output is a terminal that shows colours. */
  colour: boolean;
  /** True when somebody watches standard error while the run goes on: a terminal, and not CI. */
  isWatched: boolean;
  /** Columns of the terminal. */
  columns: number;
  /** Milliseconds from any start; used for `durationMs` only. */
  now(): number;
}

function hasColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** The real process. */
export function processIo(): Io {
  // `stad check | head` closes the pipe early: that is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    cwd: process.cwd(),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    stdin: readAll,
    colour: hasColour(),
    isWatched: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb' && (process.env['CI'] ?? '') === '',
    columns: process.stdout.columns ?? 80,
    now: () => performance.now(),
  };
}
