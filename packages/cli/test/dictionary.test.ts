import { describe, expect, test } from 'vitest';
import { config, TempProject } from './temp-project.ts';

const affixes = 'SET UTF-8\nSFX A Y 1\nSFX A 0 en .\n';
const words = (...known: string[]): string => `${known.length}\n${known.join('\n')}\n`;
const known = words('vi', 'ses', 'på', 'torg/A', 'varje', 'dag');
const files = (text = 'Vi ses på torgen varje dagg.\n', dic = known): Record<string, string> => ({
  'stad.config.json': config({ dictionary: 'ord/sv.dic' }),
  'ord/sv.aff': affixes,
  'ord/sv.dic': dic,
  'a.md': text,
  'b.md': text,
});
interface Found {
  rule: string;
  severity: string;
  excerpt: string;
  location: { uri: string };
}
const unknownIn = (stdout: string): string[] =>
  (JSON.parse(stdout) as { findings: Found[] }).findings.filter(({ rule }) => rule === 'content/spelling').map(({ severity, excerpt, location }) => `${location.uri} ${severity} ${excerpt}`);

test('asks about words that the project’s dictionary does not know, on one thread or two', async () => {
  const project = new TempProject(files());
  for (const args of [[], ['--workers', '2']]) {
    const { code, stdout } = await project.stad(['check', '--format', 'json', ...args]);
    expect(code).toBe(0);
    expect(unknownIn(stdout)).toEqual(['a.md info dagg', 'b.md info dagg']);
  }
});

test('what the cache knew with other words counts no more', async () => {
  const project = new TempProject(files());
  const asked = async (): Promise<string[]> => unknownIn((await project.stad(['check', '--format', 'json', '--cache'])).stdout);
  expect(await asked()).toHaveLength(2);
  expect(await asked()).toHaveLength(2);
  project.write('ord/sv.dic', words('vi', 'ses', 'torg/A', 'varje', 'dag', 'dagg'));
  expect(await asked()).toEqual([]);
  project.write('ord/sv.aff', 'SET UTF-8\n');
  expect(await asked()).toEqual(['a.md info torgen', 'b.md info torgen']);
});

describe('says what is wrong, and judges nothing', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['no such file', { 'stad.config.json': config({ dictionary: 'ord/fel.dic' }) }, 'ord/fel.dic finns inte', 'Ange en .dic'],
    ['no .aff', { 'stad.config.json': config({ dictionary: 'ord/ensam.dic' }), 'ord/ensam.dic': known }, 'saknar sin .aff', 'Ange en .dic'],
    ['not a dictionary', { 'ord/sv.dic': 'torg\ndag\n' }, 'ord/sv.dic går inte att läsa', 'Ange en .dic'],
    ['outside the root', { 'stad.config.json': config({ dictionary: '../sv.dic' }) }, 'ligger utanför projektet', 'Lägg den i projektet'],
    ['another kind of file', { 'stad.config.json': config({ dictionary: 'ord/sv.txt' }) }, 'dictionary', ''],
  ])('%s', async (_, changed, what, remedy) => {
    const project = new TempProject({ ...files(), ...changed });
    const { code, stdout, stderr } = await project.stad(['check']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(what);
    expect(stderr).toContain(remedy);
  });
});

test('is not read where the content rules are not asked', async () => {
  const project = new TempProject({ ...files(), 'ord/sv.dic': 'fel' });
  expect((await project.stad(['check', '--only', 'stylelint'])).stderr).not.toContain('sv.dic');
});
