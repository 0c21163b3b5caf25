import type * as Engine from '@stockholm/content-lint/node';
import { StadError } from '@stad/errors';
import type { JsonReport } from '@stockholm/findings/format/json';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { config, faulty, TempProject, type Outcome } from './temp-project.ts';

const engine = vi.hoisted(() => ({ asked: [] as unknown[], broken: undefined as string | undefined, cause: undefined as Error | undefined, started: 0, loaded: 0, answers: 0 }));

function watch(worker: Worker): void {
  engine.started += 1;
  worker.once('message', () => (engine.loaded += 1));
  worker.on('message', () => (engine.answers += 1));
}
process.on('worker', watch);
afterAll(() => void process.off('worker', watch));

/** Lets the other threads load before the run begins: a short one would be over before. */
async function loadThreads(judge: Engine.Judge, count: number): Promise<void> {
  Object.assign(engine, { started: 0, loaded: 0 });
  await Promise.all(Array.from({ length: count + 1 }, () => judge.lint({ content: 'Hej.', format: 'text', options: { uri: 'hej.txt' } })));
  await vi.waitFor(() => expect([engine.started, engine.loaded]).toEqual([count - 1, count - 1]), { timeout: 60_000 });
  engine.answers = 0;
}

vi.mock('@stockholm/content-lint/node', async (original) => {
  const actual = await original<typeof Engine>();
  return {
    ...actual,
    openJudge: (options?: Engine.JudgeOptions): Engine.Judge => {
      engine.asked.push(options);
      const judge = actual.openJudge(options);
      const count = options?.threads ?? 1;
      let loading: Promise<void> | undefined;
      const lint: Engine.Judge['lint'] = async (task) => {
        if (count > 1) await (loading ??= loadThreads(judge, count));
        if (task.options.uri !== engine.broken) return judge.lint(task);
        throw new StadError({ code: 'JUDGING_FAILED', what: 'It broke', why: 'RangeError', remedy: 'None.', uri: task.options.uri, cause: engine.cause });
      };
      return { capacity: judge.capacity, lint, mask: (task) => judge.mask(task), close: () => judge.close() };
    },
  };
});

beforeEach(() => Object.assign(engine, { asked: [], broken: undefined, cause: undefined, answers: 0 }));

const withoutRun = (json: string): string => JSON.stringify({ ...(JSON.parse(json) as JsonReport), run: null }, null, 2);

/** Texts of every format, configs on the way, and files that can't be judged. */
function project(): TempProject {
  const many = Array.from({ length: 24 }, (_, index): [string, string] => [
    `${index % 3 === 0 ? 'djup/er/' : ''}text-${index}.md`,
    `${faulty.repeat(1 + ((index * 7) % 11))}\nAnna har 19850709-9805 som nummer ${index}, t.ex. på 08-50800000.\n`,
  ]);
  return new TempProject({
    'stad.config.json': config({ ignore: ['ut'] }),
    'djup/stad.config.json': config({ rules: { 'content/abbreviation-in-prose': 'error', 'content/finns-inte': 'off' } }),
    'djup/er/stad.config.json': config({ profile: 'letter' }),
    ...Object.fromEntries(many),
    'a.html': `<p lang="sv">${faulty}`,
    'b.txt': faulty,
    'c.tsx': `export const C = () => <p>${faulty}</p>;\n`,
    'd.mdx': `<p>${faulty}</p>\n`,
    'locales/sv.json': JSON.stringify({ a: faulty }),
    'latin1.md': new Uint8Array([0x66, 0xf6, 0x72]),
    'trasig.mdx': '<p>Aldrig stängd',
    'trasig.docx': 'nej',
  });
}

describe('whatever --workers says, the run says the same', () => {
  test.each(['json', 'pretty', 'sarif', 'github', 'html'])('in %s', async (format) => {
    const files = project();
    const outcomes: Outcome[] = [];
    for (const workers of ['1', '2', '4']) outcomes.push(await files.stad(['check', '--only', 'content', '--format', format, '--workers', workers]));
    const [alone, ...others] = outcomes.map(({ stdout, ...rest }) => ({ ...rest, stdout: format === 'json' ? withoutRun(stdout) : stdout }));
    expect(others).toEqual([alone, alone]);
    expect(alone).toMatchObject({ code: 2, stderr: expect.stringContaining('trasig.mdx går inte att tolka') });
    expect(JSON.stringify(outcomes)).not.toContain('9805');
    expect(engine.asked).toEqual([{ threads: 1 }, { threads: 2 }, { threads: 4 }]);
    // Of the last run: the others have had their share.
    expect(engine.answers).toBeGreaterThan(8);
  });

  test('also of what is new, and of what is kept for the next run', async () => {
    const kept: string[] = [];
    for (const workers of ['1', '4']) {
      const files = project();
      files.git('init', '-q');
      files.commit();
      for (let index = 0; index < 24; index += 2) files.write(`${index % 3 === 0 ? 'djup/er/' : ''}text-${index}.md`, `${faulty}Ny rad.\n${faulty}`);
      const since = await files.check(['--only', 'content', '--since', 'HEAD', '--cache', '--workers', workers]);
      const whole = await files.check(['--only', 'content', '--cache', '--workers', workers]);
      const again = await files.check(['--only', 'content', '--cache', '--workers', workers]);
      expect(withoutRun(again.stdout)).toBe(withoutRun(whole.stdout));
      kept.push([withoutRun(since.stdout), withoutRun(whole.stdout), files.read('node_modules/.cache/stad/content.json')].join('\n'));
    }
    expect(kept[1]).toBe(kept[0]);
  });

  test('also of what is mended', async () => {
    const mended: string[] = [];
    for (const workers of ['1', '4']) {
      const files = project();
      const { stdout } = await files.check(['--only', 'content', '--fix', '--workers', workers]);
      mended.push([withoutRun(stdout), ...Array.from({ length: 24 }, (_, index) => files.read(`${index % 3 === 0 ? 'djup/er/' : ''}text-${index}.md`))].join('\n'));
    }
    expect(mended[0]).toContain('508\u00A0000\u00A000');
    expect(mended[1]).toBe(mended[0]);
  });

  test('also of how far it has come', async () => {
    const shown = await Promise.all(
      ['1', '4'].map(async (workers) => {
        let clock = 0;
        const { stderr } = await project().stad(['check', '--only', 'content', '--workers', workers], { io: { isWatched: true, now: () => (clock += 600) } });
        return stderr;
      }),
    );
    expect(shown[0]).toContain('32 av 32 texter');
    expect(shown[1]).toBe(shown[0]);
  });
});

describe('how many threads', () => {
  test('is the engine’s to say, which is told how much there is', async () => {
    const files = new TempProject({ 'stad.config.json': config(), 'a.md': faulty, 'b.md': faulty });
    await files.check();
    await files.check(['--cache']);
    await files.check(['--workers', '3', 'a.md']);
    await files.stad(['check', '--stdin-filename', 'c.md'], { stdin: faulty });
    expect(engine.asked).toEqual([{ expected: 2 * Buffer.byteLength(faulty) }, undefined, { threads: 1 }, { threads: 1 }]);
  });

  test.each(['0', '100', '-1', 'två', '1.5'])('can not be %s', async (workers) => {
    const files = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
    expect(await files.stad(['check', '--workers', workers])).toEqual({
      code: 2,
      stdout: '',
      stderr: `Stad: --workers kan inte vara ${workers}. Det ska vara hur många trådar som granskar, från 1 till 99. Skriv ett sådant tal, eller utelämna flaggan.\n`,
    });
  });
});

describe('a text that the engine broke on', () => {
  test.each(['1', '4'])('is a problem of its own, and nobody else’s: --workers %s', async (workers) => {
    const files = new TempProject({ 'stad.config.json': config(), ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.md`, faulty])) });
    Object.assign(engine, { broken: 'b.md', cause: new RangeError('Invalid text: 19850709-9805') });
    const { report, code, stdout, stderr } = await files.check(['--workers', workers]);
    expect(report.findings.map(({ file }) => file)).toEqual(['a.md', 'c.md', 'd.md', 'e.md']);
    expect(report.summary).toMatchObject({ files: 4, failedFiles: 1 });
    expect(report.errors).toMatchObject([{ code: 'UNEXPECTED', uri: 'b.md' }]);
    expect(code).toBe(2);
    expect(stderr).toBe('Stad: stad gick sönder på b.md, som inte är granskad. Invalid text: ••••••••-••••. Undanta filen så länge. Kör igen med STAD_DEBUG=1 och rapportera det som skrivs ut.\n');
    expect(stdout + stderr).not.toContain('9805');
  });

  test('is told whole to who asks for it', async () => {
    vi.stubEnv('STAD_DEBUG', '1');
    const files = new TempProject({ 'stad.config.json': config({ lang: 'en' }), 'a.md': faulty });
    Object.assign(engine, { broken: 'a.md', cause: new RangeError('Maximum call stack size exceeded') });
    const { stderr } = await files.check();
    expect(stderr).toContain('RangeError: Maximum call stack size exceeded\n    at ');
    expect(stderr).toContain('Stad: stad broke on a.md, which is not judged. Maximum call stack size exceeded. Leave the file out');
  });
});
