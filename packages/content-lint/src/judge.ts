import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isStadError, StadError } from '@stad/errors';
import type { LintResult } from './engine/lint.ts';
import type { Answer } from './judge-answer.ts';
import { type LintTask, type Order, perform, type TextTask, type Work } from './lint-task.ts';

/** More threads than these bring little, and each takes the memory of an engine. */
const mostThreads = 4;
/** Bytes of text from which another thread pays for its start: 0.3 seconds for its modules and the index of words. */
const worthAThread = 750_000;
/** Orders that a thread has before it, so that it need not wait for this one to be done with a text. */
const ahead = 3;

export interface JudgeOptions {
  /**
   * Threads that judge, this one included: 1 starts none. Default: as many as the processor runs at once, four at most,
   * and only when there is so much text that it pays.
   */
  threads?: number;
  /** Bytes that are to come, as far as is known. With enough of them the other threads start at once; default 0. */
  expected?: number;
}

/** Judges texts, on several threads where that pays. What it says of a text is the same on any of them. */
export interface Judge {
  /** How many texts are worth giving it at a time: more only take memory. */
  readonly capacity: number;
  /**
   * Judges a text or a Word document.
   *
   * @throws StadError those of `lintText` and `lintDocx`; `JUDGING_FAILED` where the engine broke on it, or the thread died: the fault is
   * its `cause`, which may quote the text. Other texts are judged all the same.
   */
  lint(task: LintTask): Promise<LintResult>;
  /**
   * The text with its private words masked, character for character, without its byte order mark.
   *
   * @throws StadError as {@link Judge.lint}.
   */
  mask(task: TextTask): Promise<string>;
  /** Ends the other threads. What they have not answered by then is refused with `JUDGING_FAILED`. */
  close(): Promise<void>;
}

/**
 * Opens what judges texts. Close it, or the process goes on.
 *
 * @throws RangeError when `threads` is not a whole number from 1.
 */
export function openJudge({ threads, expected = 0 }: JudgeOptions = {}): Judge {
  if (threads !== undefined && (!Number.isInteger(threads) || threads < 1)) throw new RangeError(`Stad: threads is ${threads}. Give a whole number from 1.`);
  const size = threads ?? Math.min(availableParallelism(), mostThreads);
  if (size === 1) return alone;
  return new Crew(size, threads === undefined ? worthAThread - expected : 0);
}

/** One text after the other, on this thread. */
const alone: Judge = {
  capacity: 1,
  lint: (task) => orFailed({ kind: 'lint', task }) as Promise<LintResult>,
  mask: (task) => orFailed({ kind: 'mask', task }) as Promise<string>,
  close: async () => {},
};

async function orFailed(order: Order): Promise<Result> {
  try {
    return await perform(order);
  } catch (error) {
    throw isStadError(error) ? error : failed(order, error);
  }
}

/** Only the fault's name: its message may quote what is private in the text. */
function failed({ task: { options } }: Order, cause: unknown): StadError {
  const { name, code } = cause instanceof Error ? (cause as NodeJS.ErrnoException) : { name: typeof cause };
  return new StadError({
    code: 'JUDGING_FAILED',
    what: `${options.uri} could not be judged, because the engine broke on it`,
    why: code ?? name,
    remedy: 'Leave it out, and report the fault.',
    uri: options.uri,
    cause,
  });
}

type Result = Work[keyof Work]['result'];

interface Job {
  order: Order;
  settle: (result: Result) => void;
  refuse: (error: StadError) => void;
}

/** Another thread, and what it has before it: it answers in that order. */
interface Hand {
  worker: Worker;
  isReady: boolean;
  isGone: boolean;
  jobs: Job[];
}

/** This thread and others. The others are given work first, since this one must look up from its own to give it. */
class Crew implements Judge {
  readonly capacity: number;
  readonly #size: number;
  /** Bytes that are to be given before others are started. */
  #patience: number;
  #isClosed = false;
  #isBusy = false;
  #queue: Job[] = [];
  #hands: Hand[] = [];

  constructor(size: number, patience: number) {
    this.#size = size;
    this.#patience = patience;
    this.capacity = 1 + (size - 1) * ahead + size;
  }

  lint(task: LintTask): Promise<LintResult> {
    return this.#take({ kind: 'lint', task }) as Promise<LintResult>;
  }

  mask(task: TextTask): Promise<string> {
    return this.#take({ kind: 'mask', task }) as Promise<string>;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of this.#queue.splice(0)) job.refuse(failed(job.order, new Error('Stad: the judge is closed.')));
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
  }

  #take(order: Order): Promise<Result> {
    return new Promise((settle, refuse) => {
      const job = { order, settle, refuse };
      if (this.#isClosed) return refuse(failed(order, new Error('Stad: the judge is closed.')));
      this.#patience -= order.task.content.length;
      this.#queue.push(job);
      this.#deal();
    });
  }

  #deal(): void {
    for (const hand of this.#hands) {
      while (hand.isReady && hand.jobs.length < ahead && this.#queue.length > 0) this.#give(hand, this.#queue.shift() as Job);
    }
    const own = this.#isBusy ? undefined : this.#queue.shift();
    if (own !== undefined) {
      this.#isBusy = true;
      // After the answers of the others have been heard.
      setImmediate(() => void this.#work(own));
    }
    // One for each text that nobody has time for.
    if (this.#patience <= 0 && this.#hands.length < this.#size - 1 && this.#queue.length > this.#hands.filter(({ isReady }) => !isReady).length) this.#hire();
  }

  async #work(job: Job): Promise<void> {
    await orFailed(job.order).then(job.settle, job.refuse);
    this.#isBusy = false;
    this.#deal();
  }

  #give(hand: Hand, job: Job): void {
    try {
      hand.worker.postMessage(job.order);
      hand.jobs.push(job);
    } catch {
      // Settings that can't be copied, which the engine itself has to refuse.
      void orFailed(job.order).then(job.settle, job.refuse);
    }
  }

  #hire(): void {
    const hand: Hand = { worker: new Worker(new URL(`./judge-worker${extname(import.meta.url)}`, import.meta.url)), isReady: false, isGone: false, jobs: [] };
    this.#hands.push(hand);
    hand.worker.on('message', (answer: Answer) => {
      if ('ready' in answer) hand.isReady = true;
      else heard(hand.jobs.shift(), answer);
      this.#deal();
    });
    hand.worker.on('error', (cause) => this.#lose(hand, cause));
    hand.worker.on('messageerror', (cause) => this.#lose(hand, cause));
    hand.worker.on('exit', (code) => this.#lose(hand, new Error(`Stad: the thread ended with ${code}.`)));
  }

  /** It died of the first text that it had before it; the others are somebody else's now. */
  #lose(hand: Hand, cause: unknown): void {
    if (hand.isGone) return;
    hand.isGone = true;
    void hand.worker.terminate();
    const [fatal, ...rest] = hand.jobs.splice(0);
    fatal?.refuse(failed(fatal.order, cause));
    if (this.#isClosed) {
      for (const job of rest) job.refuse(failed(job.order, cause));
      return;
    }
    // One that could not even load is not replaced: the next would end the same way.
    if (hand.isReady) this.#hands.splice(this.#hands.indexOf(hand), 1);
    hand.isReady = false;
    this.#queue.unshift(...rest);
    this.#deal();
  }
}

function heard(job: Job | undefined, answer: Exclude<Answer, { ready: true }>): void {
  if (job === undefined) return;
  if ('result' in answer) job.settle(answer.result);
  else if ('refusal' in answer) job.refuse(new StadError(answer.refusal));
  else job.refuse(failed(job.order, answer.fault));
}
