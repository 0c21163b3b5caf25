import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '@stockholm/findings/format/json';
import { describe, expect, test } from 'vitest';
import { config, faulty, TempProject } from './temp-project.ts';

const texts = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index % 3 === 0 ? 'djup/er/' : ''}text-${index}.md`, `${faulty}\nNummer ${index} är en text med t.ex. en förkortning.\n`]));

/** Writes each part's report and gives their names. */
async function parts(project: TempProject, of: number, args: readonly string[] = []): Promise<string[]> {
  mkdirSync(join(project.root, 'ut'), { recursive: true });
  return Promise.all(
    Array.from({ length: of }, async (_, index) => {
      const name = `ut/${index + 1}.json`;
      expect((await project.stad(['check', '--shard', `${index + 1}/${of}`, '--format', 'json', '--output', name, ...args])).code).toBeLessThan(2);
      return name;
    }),
  );
}

const withoutRun = (json: string): string => JSON.stringify({ ...(JSON.parse(json) as JsonReport), run: null }, null, 2);

describe('the parts together', () => {
  test.each([1, 2, 3, 7, 40])('give what one run gives, byte for byte but for run: %i', async (of) => {
    const project = new TempProject({
      'stad.config.json': config({ ignore: ['ut'], rules: { 'content/lix': 'off' } }),
      'djup/stad.config.json': config({ rules: { 'content/abbreviation-in-prose': 'error' } }),
      ...texts(23),
    });
    const whole = await project.stad(['check', '--format', 'json', '--max-warnings', '3']);
    const merged = await project.stad(['merge', ...(await parts(project, of)).reverse(), '--format', 'json', '--max-warnings', '3']);
    expect(withoutRun(merged.stdout)).toBe(withoutRun(whole.stdout));
    expect([merged.code, merged.stderr]).toEqual([whole.code, whole.stderr]);
    expect((JSON.parse(merged.stdout) as JsonReport).summary).toMatchObject({ files: 23, deviations: 2 });
  });

  test.each([1, 2, 5])('compare the texts with each other, in %i parts', async (of) => {
    const project = new TempProject({
      'stad.config.json': config({ ignore: ['ut'] }),
      'a.md': 'Vår webbplats är ny. Maja Provling, enhetschef, svarar.\n',
      'b.md': 'Vår hemsida är ny. Maja Provlin, enhetschef, svarar.\n',
      'djup/c.md': 'Vår webbplats är snabb.\n',
      'locales/sv/a.json': '{"hej": "Hej {namn}", "nej": "Nej"}',
      'locales/en/a.json': '{"hej": "Hi {name}"}',
    });
    const whole = await project.stad(['check', '--format', 'json', '--max-warnings', '0']);
    const names = await parts(project, of);
    const merged = await project.stad(['merge', ...names, '--format', 'json', '--max-warnings', '0']);
    expect(withoutRun(merged.stdout)).toBe(withoutRun(whole.stdout));
    const across = (JSON.parse(whole.stdout) as JsonReport).findings.filter(({ location }) => location.kind === 'project');
    expect(across.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual(['content/catalogue-parity info', 'content/catalogue-parity warning', 'content/consistent-names info', 'content/consistent-terms info']);
    // They tell, and never stop a build.
    expect([whole.code, merged.code]).toEqual([0, 0]);
    for (const name of names) expect((JSON.parse(readFileSync(join(project.root, name), 'utf8')) as JsonReport).findings.filter(({ location, tool }) => location.kind === 'project' && tool === 'content')).toEqual([]);
    expect(JSON.parse(whole.stdout)).not.toHaveProperty('facts');
  });

  test('say nothing of several texts where only some are judged, and no baseline holds it', async () => {
    const project = new TempProject({ 'stad.config.json': config({ ignore: ['ut'], edition: '2026.1' }), 'a.md': 'Vår webbplats.\n', 'b.md': 'Vår hemsida.\n' });
    const { stdout } = await project.stad(['check', '--stdin-filename', 'b.md', '--format', 'json'], { stdin: 'Vår hemsida.\n' });
    expect((JSON.parse(stdout) as JsonReport).findings).toEqual([]);
    await project.stad(['baseline', 'create', '--reason', 'skuld']);
    expect((await project.stad(['check'])).stdout).toContain('Texterna har två ord för samma sak');
    expect(readFileSync(join(project.root, 'stad.baseline.jsonl'), 'utf8')).not.toContain('consistent-terms');
  });

  test('share the files', async () => {
    const project = new TempProject({ 'stad.config.json': config({ ignore: ['ut'] }), ...texts(9) });
    const files = (await parts(project, 3)).map((name) => (JSON.parse(readFileSync(join(project.root, name), 'utf8')) as JsonReport).documents.map(({ uri }) => uri));
    expect(files.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(new Set(files.flat()).size).toBe(9);
  });

  test('tell a problem once, and end with 2', async () => {
    const project = new TempProject({ 'stad.config.json': config({ ignore: ['ut'] }), 'a.md': faulty, 'b.md': new Uint8Array([0xff]), 'c.md': faulty });
    mkdirSync(join(project.root, 'ut'));
    for (const part of ['1/2', '2/2']) await project.stad(['check', '--shard', part, '--format', 'json', '--output', `ut/${part[0]}.json`, '.', 'saknas.md']);
    const whole = await project.stad(['check', '--format', 'json', '.', 'saknas.md']);
    const merged = await project.stad(['merge', 'ut/1.json', 'ut/2.json', '--format', 'json']);
    expect(withoutRun(merged.stdout)).toBe(withoutRun(whole.stdout));
    expect(merged).toMatchObject({ code: 2, stderr: whole.stderr });
  });

  test('let be what the baseline lets be, and a part by itself does not', async () => {
    const project = new TempProject({ 'stad.config.json': config({ ignore: ['ut'], edition: '2026.1' }), ...texts(4) });
    await project.stad(['baseline', 'create', '--reason', 'skuld']);
    project.write('ny.md', faulty);
    const [whole, names] = [await project.stad(['check', '--format', 'json']), await parts(project, 2)];
    expect(JSON.parse(readFileSync(join(project.root, names[0] as string), 'utf8'))).toMatchObject({ summary: { baselined: 0 } });
    const merged = await project.stad(['merge', ...names, '--format', 'json']);
    expect(withoutRun(merged.stdout)).toBe(withoutRun(whole.stdout));
    expect(JSON.parse(merged.stdout)).toMatchObject({ summary: { baselined: 8, new: 1 } });
  });

  test('are shown to a person too', async () => {
    const project = new TempProject({ 'stad.config.json': config({ ignore: ['ut'] }), 'a.md': faulty });
    expect((await project.stad(['merge', ...(await parts(project, 2))])).stdout).toContain('”säkerhetsställa”');
  });
});

describe('what it refuses', () => {
  test.each(['0/3', '4/3', '3', 'a/b', '1/0'])('--shard %s', async (shard) => {
    const project = new TempProject({ 'stad.config.json': config() });
    expect(await project.stad(['check', '--shard', shard])).toMatchObject({
      code: 2,
      stderr: `Stad: --shard kan inte vara ${shard}. Det ska vara en del av ett helt, som 1/3, 2/3 eller 3/3. Skriv så.\n`,
    });
  });

  test.each<[what: string, names: string[], code: string]>([
    ['a file that is not there', ['ut/1.json', 'ut/x.json'], 'ut/x.json finns inte'],
    ['what is no JSON', ['a.md'], 'a.md är inte en rapport från en del'],
    ['a report of a whole run', ['hel.json'], 'hel.json är inte en rapport från en del'],
    ['a part twice', ['ut/1.json', 'ut/1.json'], 'ut/1.json hör inte ihop med de andra rapporterna'],
    ['parts of another whole', ['ut/1.json', 'annan.json'], 'annan.json hör inte ihop med de andra rapporterna'],
    ['a part too few', ['ut/2.json'], 'Rapporten från 1/2 saknas'],
  ])('%s', async (_what, names, words) => {
    const project = new TempProject({ 'stad.config.json': config({ ignore: ['ut'] }), 'a.md': faulty });
    await parts(project, 2);
    await project.stad(['check', '--format', 'json', '--output', 'hel.json']);
    await project.stad(['check', '--shard', '2/3', '--format', 'json', '--output', 'annan.json']);
    const { code, stdout, stderr } = await project.stad(['merge', ...names]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
