import { sayIn, type Lang } from '../lang.ts';
import type { Io } from '../io.ts';

/** Milliseconds before anything is shown: most runs are over by then. */
const silence = 1000;
/** Milliseconds between two lines, so that writing them costs nothing. */
const interval = 200;

/** How far a long run has come. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes the line away, before anything else is written. */
  end(): void;
}

/** Keeps one line of a terminal up to date: "120 av 340 texter". Says nothing where nobody watches: a pipe, a log, CI. */
export function progressOf(total: number, io: Pick<Io, 'isWatched' | 'stderr' | 'now'>, lang: Lang): Progress {
  if (!io.isWatched) return { step: () => {}, end: () => {} };
  const say = sayIn(lang);
  const started = io.now();
  let [done, shown] = [0, started + silence - interval];
  let isShown = false;
  return {
    step: () => {
      done += 1;
      const now = io.now();
      if (now - shown < interval) return;
      shown = now;
      isShown = true;
      io.stderr(`\r${say(`${done} av ${total} texter`, `${done} of ${total} texts`)}\u001B[K`);
    },
    end: () => {
      if (isShown) io.stderr('\r\u001B[K');
      isShown = false;
    },
  };
}
