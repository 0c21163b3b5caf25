import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { isStadError } from '@stad/errors';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { formatOf, type Judge, type JudgeOptions, type LintTask, openJudge } from '../src/node.ts';
import { canaries } from './canaries.ts';
import { makeDocx, plain } from './docx/make-docx.ts';
import { exampleNumber } from './judge.ts';

const threads = vi.hoisted(() => ({ script: undefined as string | undefined, cores: 2, started: [] as Worker[], answers: [] as string[] }));

vi.mock('node:worker_threads', async (original) => {
  const actual = await original<typeof import('node:worker_threads')>();
  class WatchedWorker extends actual.Worker {
    constructor(script: URL) {
      super(threads.script === undefined ? script : new URL(threads.script, import.meta.url));
      threads.started.push(this);
      this.on('message', (answer) => threads.answers.push(JSON.stringify(answer)));
    }
  }
  return { ...actual, Worker: WatchedWorker };
});

vi.mock('node:os', async (original) => ({ ...(await original<typeof import('node:os')>()), availableParallelism: () => threads.cores }));

beforeEach(() => Object.assign(threads, { script: undefined, cores: 2, started: [], answers: [] }));
afterEach(() => vi.restoreAllMocks());

function open(options?: JudgeOptions): Judge {
  const judge = openJudge(options);
  onTestFinished(() => judge.close());
  return judge;
}

const text = (uri: string, content: string): LintTask => ({ content, format: formatOf(uri) as 'markdown', options: { uri } });
const faulty = (uri: string): LintTask => text(uri, `Vi ska säkerhetsställa att ${uri} når alla.\n`);

/** A judge whose other threads have loaded and have nothing to do: they are given the next texts. */
async function ready(count: number): Promise<Judge> {
  const judge = open({ threads: count });
  await Promise.all(Array.from({ length: count + 1 }, (_, index) => judge.lint(faulty(`först-${index}.md`))));
  expect(threads.started).toHaveLength(count - 1);
  await vi.waitFor(() => expect(threads.answers.filter((answer) => answer === '{"ready":true}')).toHaveLength(count - 1), { timeout: 60_000 });
  threads.answers = [];
  return judge;
}

/** What became of each: its uri when it was judged, else the code of the fault. */
const fates = async (judge: Judge, tasks: readonly LintTask[]): Promise<string[]> =>
  (await Promise.allSettled(tasks.map((task) => judge.lint(task)))).map((one) => (one.status === 'fulfilled' ? one.value.document.uri : (one.reason as { code: string }).code));

describe('what it says of a text', () => {
  const rules = join(import.meta.dirname, '../src/rules');
  const message = 'Du skall säkerhetsställa att 08-46500400 och t.ex. {namn} når fram.';
  const tasks: LintTask[] = [
    ...readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory()).slice(0, 24).map(({ name }) => text(`${name}.md`, readFileSync(join(rules, name, 'README.md'), 'utf8'))),
    ...['a.txt', 'b.html', 'c.md', 'd.tsx', 'e.mdx'].map((uri) => text(uri, uri.endsWith('tsx') ? `export const A = () => <p>${message}</p>;` : `<p lang="sv">${message}</p>`)),
    text('locales/sv/a.json', JSON.stringify({ a: { b: message } })),
    { content: makeDocx({ body: plain(message) }), format: 'docx', options: { uri: 'brev.docx' } },
    text('trasig.mdx', '<p>Aldrig stängd'),
    text('sv.json', '{"a": '),
    { content: new Uint8Array(3), format: 'docx', options: { uri: 'trasig.docx' } },
    { ...faulty('okänd.md'), options: { uri: 'okänd.md', rules: { 'content/finns-inte': 'off' } } },
    { ...faulty('oförsändbar.md'), options: { uri: 'oförsändbar.md', rules: { 'content/lix': ['info', { info: () => 3 }] as never } } },
    { ...faulty('engelska.md'), options: { uri: 'engelska.md', lang: 'en', profile: 'letter', rules: { 'content/confused-words': 'error' } } },
  ];

  const jobs = [
    ...tasks.map((task) => (judge: Judge): Promise<unknown> => judge.lint(task)),
    ...tasks.flatMap((task) => (task.format === 'docx' ? [] : [(judge: Judge): Promise<unknown> => judge.mask(task)])),
  ];

  /** Never more at a time than the others take before them, so that nothing is left for this thread. */
  async function said(judge: Judge, atATime: number): Promise<unknown[]> {
    const results: PromiseSettledResult<unknown>[] = [];
    for (let at = 0; at < jobs.length; at += atATime) results.push(...(await Promise.allSettled(jobs.slice(at, at + atATime).map((job) => job(judge)))));
    return results.map((one) => {
      if (one.status === 'fulfilled') return one.value;
      const { code, what, why, remedy, uri, message: told } = one.reason as Record<string, unknown>;
      return { code, what, why, remedy, uri, told, isOurs: isStadError(one.reason) };
    });
  }

  test.each([2, 4])('is the same on %i threads', async (count) => {
    const alone = await said(open({ threads: 1 }), 3);
    expect(threads.started).toEqual([]);
    expect(await said(await ready(count), 3 * (count - 1))).toEqual(alone);
    // All but what can't be sent to them.
    expect(threads.answers).toHaveLength(jobs.length - 2);
    expect(alone.flatMap((one) => (typeof one === 'object' && one !== null && 'code' in one ? [one.code] : []))).toEqual([
      'FILE_UNPARSABLE', 'FILE_UNPARSABLE', 'DOCX_BROKEN', 'UNKNOWN_RULE', 'INVALID_RULE_SETTING', 'FILE_UNPARSABLE', 'FILE_UNPARSABLE',
    ]);
  });

  test('holds nothing private when it comes from another thread', async () => {
    const judge = await ready(2);
    for (const [index, { text: words, secret }] of canaries.entries()) {
      const task = text(`${index}.md`, `Här står ${words} mitt i en mening som vi skall säkerhetsställa.\n`) as Parameters<Judge['mask']>[0];
      const before = threads.answers.length;
      await Promise.all([judge.lint(task), judge.mask(task)]);
      expect(threads.answers).toHaveLength(before + 2);
      expect(threads.answers.join('\n')).not.toContain(secret);
    }
  });
});

describe('when another thread breaks', () => {
  beforeEach(() => {
    threads.script = './dying-worker.ts';
  });

  test('one that dies takes no text with it but the one that it died of', async () => {
    const judge = await ready(2);
    const tasks = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => faulty(`${name}.md`));
    tasks[1] = text('b.md', 'Här tråden tar slut.\n');
    expect(await fates(judge, tasks)).toEqual(['a.md', 'JUDGING_FAILED', 'c.md', 'd.md', 'e.md', 'f.md', 'g.md']);
    // Somebody has taken its place.
    await vi.waitFor(async () => {
      await Promise.all([judge.lint(faulty('h.md')), judge.lint(faulty('i.md')), judge.lint(faulty('j.md'))]);
      expect(threads.started).toHaveLength(2);
    });
  });

  test('one where the engine throws goes on, and the fault quotes nothing of the text', async () => {
    const judge = await ready(2);
    const sensitive = text('b.md', `Här motorn går sönder av ${exampleNumber}.\n`);
    const fault = await judge.lint(sensitive).catch((error: unknown) => error as Error & Record<string, unknown>);
    expect(fault).toMatchObject({ code: 'JUDGING_FAILED', uri: 'b.md', why: 'TypeError', cause: { name: 'TypeError' } });
    expect(JSON.stringify([fault, (fault as Error).message])).not.toContain(exampleNumber);
    expect(await fates(judge, [faulty('c.md'), faulty('d.md')])).toEqual(['c.md', 'd.md']);
    expect(threads.started).toHaveLength(1);
  });

  test('this one does all the work when no other can start', async () => {
    threads.script = './no-such-worker.ts';
    const judge = open({ threads: 4 });
    const uris = Array.from({ length: 9 }, (_, index) => `${index}.md`);
    expect(await fates(judge, uris.map(faulty))).toEqual(uris);
    await vi.waitFor(() => expect(threads.started.every(({ threadId }) => threadId === -1)).toBe(true));
    expect(await fates(judge, uris.map(faulty))).toEqual(uris);
    expect(threads.started).toHaveLength(3);
  });
});

test('a fault of the engine on this thread is told of in the same way', async () => {
  vi.spyOn(String.prototype, 'startsWith').mockImplementationOnce(() => {
    throw new RangeError(`Too deep: ${exampleNumber}`);
  });
  const fault = await open({ threads: 1 }).lint(faulty('a.md')).catch((error: unknown) => error as Error);
  expect(fault).toMatchObject({ code: 'JUDGING_FAILED', why: 'RangeError', message: 'Stad: a.md could not be judged, because the engine broke on it. RangeError. Leave it out, and report the fault.' });
});

describe('how many threads it starts', () => {
  const page = (bytes: number): LintTask => text('stor.md', 'Vi ses. '.repeat(bytes / 8));
  const startedFor = async (options: JudgeOptions | undefined, tasks: readonly LintTask[]): Promise<number> => {
    const judge = open(options);
    await Promise.all(tasks.map((task) => judge.lint(task)));
    return threads.started.length;
  };

  test('none for little, nor where there is one processor', async () => {
    expect(await startedFor(undefined, [faulty('a.md'), faulty('b.md'), faulty('c.md')])).toBe(0);
    threads.cores = 1;
    expect(await startedFor({ expected: 1e9 }, [faulty('a.md'), faulty('b.md'), faulty('c.md')])).toBe(0);
    threads.cores = 64;
    expect(open().capacity).toBe(open({ threads: 4 }).capacity);
  });

  test('one when much is to come, or much has come', async () => {
    expect(await startedFor({ expected: 1e7 }, [faulty('a.md'), faulty('b.md')])).toBe(1);
    threads.started = [];
    expect(await startedFor(undefined, Array.from({ length: 12 }, () => page(80_000)))).toBe(1);
  });

  test('no more than there are texts', async () => {
    expect(await startedFor({ threads: 8 }, [faulty('a.md')])).toBe(0);
    expect(await startedFor({ threads: 8 }, [faulty('a.md'), faulty('b.md'), faulty('c.md')])).toBe(2);
  });

  test.each([0, -1, 1.5, Number.NaN])('never %d', (count) => {
    expect(() => openJudge({ threads: count })).toThrow(RangeError);
  });
});

test('once closed it refuses what it has not judged, and all that comes', async () => {
  const judge = open({ threads: 2 });
  const waiting = fates(judge, [faulty('a.md'), faulty('b.md'), faulty('c.md')]);
  await judge.close();
  expect(await waiting).toEqual(['a.md', 'JUDGING_FAILED', 'JUDGING_FAILED']);
  expect(await fates(judge, [faulty('d.md')])).toEqual(['JUDGING_FAILED']);
});

test('the example in the README says what it says', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, code = '', said = '', shown = ''] = /(const judge = openJudge[^`]*?)console\.log\((results[^`]*)\);\n\/\/ (.*)\n/u.exec(readme) ?? [];
  // What stands in our own README is run.
  const run = (0, eval)(`(async (openJudge) => { ${code} return ${said}; })`) as (open: typeof openJudge) => Promise<unknown>;
  expect(inspect(await run(openJudge))).toBe(shown);
});
