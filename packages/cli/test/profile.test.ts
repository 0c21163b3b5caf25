import { expect, test } from 'vitest';
import { config, places, TempProject } from './temp-project.ts';

/** Written out under the city's own guide; fine under Myndigheternas skrivregler. */
const abbreviated = 'Ta med legitimation, t.ex. pass.\n';
const finding = (uri: string): string => `${uri}:1 content/abbreviation-in-prose`;
const official = config({ profile: 'official' });

test("the city's own profile is the default; the option chooses another, and beats the config", async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': abbreviated });
  const profiled = async (args: string[]): Promise<unknown> => {
    const { report } = await project.check(args);
    return [places(report), report.documents.map(({ profile }) => profile)];
  };
  const asWeb = [[finding('a.md')], ['web']];
  const asOfficial = [[], ['official']];
  expect(await profiled([])).toEqual(asWeb);
  expect(await profiled(['--profile', 'official'])).toEqual(asOfficial);
  project.write('stad.config.json', official);
  expect(await profiled([])).toEqual(asOfficial);
  expect(await profiled(['--profile', 'web'])).toEqual(asWeb);
});

test('standard input has the profile of its name', async () => {
  const project = new TempProject({ 'stad.config.json': config({ overrides: [{ files: ['lag/**'], profile: 'official' }] }) });
  const judge = async (name: string): Promise<string[]> => places((await project.check(['--stdin-filename', name], { stdin: abbreviated })).report);
  expect([await judge('a.md'), await judge('lag/a.md')]).toEqual([[finding('a.md')], []]);
});

test('nested configs and overrides change it for their files, from the outside in', async () => {
  const project = new TempProject({
    'stad.config.json': config({
      profile: 'official',
      overrides: [{ files: ['webb/**'], profile: 'web' }, { files: ['webb/lag.md'], profile: 'official' }, { files: ['webb/lag.md'], rules: {} }],
    }),
    'a.md': abbreviated,
    'webb/b.md': abbreviated,
    'webb/lag.md': abbreviated,
    'webb/arkiv/stad.config.json': config({ profile: 'official', overrides: [{ files: ['nytt.md'], profile: 'web' }] }),
    'webb/arkiv/gammalt.md': abbreviated,
    'webb/arkiv/nytt.md': abbreviated,
  });
  expect(places((await project.check()).report)).toEqual([finding('webb/arkiv/nytt.md'), finding('webb/b.md')]);
  expect(places((await project.check(['--profile', 'official'])).report)).toEqual([]);
  expect((await project.check(['--profile', 'web'])).report.findings).toHaveLength(5);
});

test('--fix writes as the profile says', async () => {
  const project = new TempProject({ 'stad.config.json': official, 'a.md': abbreviated });
  await project.check(['--fix']);
  expect(project.read('a.md')).toBe(abbreviated);
  await project.check(['--fix', '--profile', 'web']);
  expect(project.read('a.md')).toBe('Ta med legitimation, till exempel pass.\n');
});

test('a profile that does not exist is refused, with those that do', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': abbreviated });
  expect(await project.stad(['check', '--profile', 'goteborg'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Stad: Det finns ingen profil goteborg. De som finns är web, service, official, crisis, internal, letter och lattlast. Välj en av dem, eller utelämna --profile.\n',
  });
  expect((await project.stad(['check', '--lang', 'en', '--profile', 'Official'])).stderr).toBe(
    'Stad: There is no profile Official. This version knows web, service, official, crisis, internal, letter and lattlast. Choose one of them, or leave out --profile.\n',
  );
});

test.each([
  ['profile', { profile: 'goteborg' }],
  ['overrides[0].profile', { overrides: [{ files: ['a.md'], profile: 'goteborg' }] }],
])('a config with an unknown %s has a fault', async (key, more) => {
  const project = new TempProject({ 'stad.config.json': config(more), 'a.md': abbreviated });
  const { code, stderr } = await project.stad(['check']);
  expect([code, stderr]).toEqual([2, `Stad: stad.config.json har ett fel. ${key} ska vara ett av web, service, official, crisis, internal, letter, lattlast. Rätta filen.\n`]);
});

test('a nested config with an unknown profile is a problem, and the rest is judged', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': abbreviated, 'b/stad.config.json': config({ profile: 'x' }), 'b/c.md': abbreviated });
  const { code, report } = await project.check();
  expect([code, report.errors.map((error) => [error.code, error.uri])]).toEqual([2, [['CONFIG_INVALID', 'b/stad.config.json']]]);
  expect(places(report)).toEqual([finding('a.md'), finding('b/c.md')]);
});

test('the hash of the configuration covers it', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': abbreviated });
  const hash = async (args: string[] = []): Promise<string> => (await project.check(args)).report.run.configHash;
  const [plain, asked] = [await hash(), await hash(['--profile', 'official'])];
  project.write('stad.config.json', official);
  const configured = await hash();
  expect(new Set([plain, asked, configured]).size).toBe(3);
});
