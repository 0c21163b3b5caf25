import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LintResult } from '@stockholm/content-lint';
import type { JsonReport } from '@stockholm/findings/format/json';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openCache } from '../src/check/result-cache.ts';
import { openRun } from '../src/check/run-context.ts';
import { config, faulty, TempProject } from './temp-project.ts';

const engine = vi.hoisted(() => ({ digest: 'a' }));
vi.mock('../src/check/engine-digest.ts', () => ({ engineDigest: () => Promise.resolve(engine.digest) }));

beforeEach(() => {
  engine.digest = 'a';
});

const file = 'node_modules/.cache/stad/content.json';
const withoutRun = (json: string): string => JSON.stringify({ ...(JSON.parse(json) as JsonReport), run: null }, null, 2);

/** Makes what is kept tell of itself, so that a run that uses it can be told from one that judges. */
function mark(project: TempProject, path = file): void {
  const body = project.read(path).split('\n').slice(1).join('\n').replaceAll('säkerhetsställa” är fel', 'säkerhetsställa” är ur gömman');
  project.write(path, `${createHash('sha256').update(body).digest('hex')}\n${body}`);
}

const usesCache = async (project: TempProject, args: readonly string[] = []): Promise<boolean> => (await project.check(['--cache', ...args])).stdout.includes('ur gömman');

describe('a run with what an earlier one found', () => {
  test('says the same, byte for byte but for run, in every format', async () => {
    const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty, 'b/c.html': `<p>${faulty}`, 'd.txt': 'Bra text på vår webbplats.\n', 'e.md': 'Vår hemsida.\n' });
    for (const format of ['json', 'pretty', 'sarif', 'github', 'html']) {
      const plain = await project.stad(['check', '--format', format]);
      const [first, second] = [await project.stad(['check', '--format', format, '--cache']), await project.stad(['check', '--format', format, '--cache'])];
      expect([first, second]).toEqual([plain, plain]);
    }
    mark(project);
    expect(await usesCache(project)).toBe(true);
    expect(withoutRun((await project.check()).stdout)).not.toContain('ur gömman');
  });

  test('judges anew what changed, and only that', async () => {
    const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty, 'b.md': faulty });
    await project.check(['--cache']);
    mark(project);
    project.write('b.md', `Ny rad.\n\n${faulty}`);
    const { report } = await project.check(['--cache']);
    expect(report.findings.map(({ file: uri, line, message }) => [uri, line, message.includes('gömman')])).toEqual([['a.md', 1, true], ['b.md', 3, false]]);
  });

  test.each([
    ['a severity', { rules: { 'content/confused-words': 'error' } }],
    ['an option', { rules: { 'content/sentence-length': ['info', { info: 12 }] } }],
    ['the profile', { profile: 'internal' }],
    ['the language of messages', { lang: 'en' }],
  ])('judges anew when the config changes %s', async (_, change) => {
    const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
    await project.check(['--cache']);
    mark(project);
    expect(await usesCache(project)).toBe(true);
    project.write('stad.config.json', config(change));
    expect(await usesCache(project)).toBe(false);
  });

  test('judges anew when what judges has changed, though its version has not', async () => {
    const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
    await project.check(['--cache']);
    mark(project);
    engine.digest = 'b';
    expect(await usesCache(project)).toBe(false);
  });

  test('keeps nothing of code, whose texts hang on other files too', async () => {
    const project = new TempProject({ 'stad.config.json': config(), 'a.tsx': 'export const A = () => <p>Vi ska säkerhetsställa att alla förstår.</p>;\n', 'b.mdx': '<p>Vi ska säkerhetsställa att alla förstår.</p>\n' });
    expect((await project.check(['--cache', '--only', 'content'])).report.findings).toHaveLength(2);
    expect(existsSync(join(project.root, file))).toBe(false);
  });

  test('mends what it would have mended', async () => {
    const project = new TempProject({ 'stad.config.json': config(), 'a.md': 'Ring 08-50800000 i dag.\n' });
    await project.check(['--cache']);
    const { report } = await project.check(['--cache', '--fix']);
    expect([report.findings, project.read('a.md')]).toEqual([[], 'Ring 08-508\u00A0000\u00A000 i dag.\n']);
    expect((await project.check(['--cache'])).report.findings).toEqual([]);
  });

  test('keeps nothing of a run without --cache, and no private word', async () => {
    const project = new TempProject({ 'stad.config.json': config(), 'a.md': 'Anna har 19850709-9805 som nummer.\n' });
    await project.check();
    expect(existsSync(join(project.root, file))).toBe(false);
    expect((await project.check(['--cache'])).report.summary.errors).toBe(1);
    expect(project.read(file)).not.toContain('9805');
  });
});

describe('the file', () => {
  test('stands where the config says, below the root', async () => {
    const project = new TempProject({ 'stad.config.json': config({ cache: 'ut/minne' }), 'a.md': faulty });
    await project.check(['--cache']);
    expect(existsSync(join(project.root, 'ut/minne/content.json'))).toBe(true);
    project.write('stad.config.json', config({ cache: '../ute' }));
    expect(await project.stad(['check', '--cache'])).toMatchObject({ code: 2, stderr: expect.stringContaining('../ute ligger utanför projektets rot') });
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['edited', (text: string) => text.replace('confused', 'confusing')],
    ['no JSON', () => 'hej\nhopp'],
  ])('is told of and written anew when it is %s', async (_, damage) => {
    const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
    const plain = await project.check();
    await project.check(['--cache']);
    project.write(file, damage(project.read(file)));
    const { stdout, stderr, code } = await project.check(['--cache']);
    expect([stdout, stderr, code]).toEqual([plain.stdout, `${file} är trasig och används inte. Den skrivs om nu.\n`, plain.code]);
    expect((await project.check(['--cache'])).stderr).toBe('');
  });

  test('is done without where it can be neither read nor written', async () => {
    const project = new TempProject({ 'stad.config.json': config({ lang: 'en' }), 'a.md': faulty });
    mkdirSync(join(project.root, file), { recursive: true });
    const { code, stderr, report } = await project.check(['--cache']);
    expect([code, report.findings.length]).toEqual([0, 1]);
    expect(stderr).toMatch(/content\.json can't be read \(EISDIR\), so all is judged anew\.\n.*can't be written \(E[A-Z]+\), so the next run begins anew\.\n/u);
  });

  test('holds results by text, name, edition and settings', async () => {
    const project = new TempProject({ 'stad.config.json': config() });
    const cache = await openCache(await openRun(project.root, {}), () => {});
    let judged = 0;
    const judge = async (): Promise<LintResult> => {
      judged += 1;
      return { findings: [], facts: [], document: {} as LintResult['document'] };
    };
    const options = { uri: 'a.md', format: 'markdown', edition: '2026.1', lang: 'sv' } as const;
    const calls = [options, options, { ...options, edition: '2027.1' }, options, { ...options, uri: 'b.md' }, { ...options, uri: 'b.md' }];
    const counts: number[] = [];
    for (const one of calls) {
      await cache.of('text', one, judge);
      counts.push(judged);
    }
    expect(counts).toEqual([1, 1, 2, 3, 4, 4]);
    await cache.of('another', options, judge);
    expect(judged).toBe(5);
  });
});
