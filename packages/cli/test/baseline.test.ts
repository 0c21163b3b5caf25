import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { config, faulty, places, TempProject } from './temp-project.ts';

const word = (line: number): string => `a.md:${line} content/confused-words`;
const other = 'Det är en annan mening.\n\n';
const long = (comma: boolean): string => `Den som vill ha plats${comma ? ',' : ''} ska skriva till oss i god tid före sommaren och tala om vad barnet heter och när det är fött och vilken skola det går i nu och var ni bor i staden.\n`;

async function withBaseline(files: Record<string, string>, reason = 'skuld'): Promise<TempProject> {
  const project = new TempProject({ 'stad.config.json': config(), ...files });
  expect((await project.stad(['baseline', 'create', '--reason', reason])).code).toBe(0);
  return project;
}

/** What is new, and how many were let be. */
async function fresh(project: TempProject, args: readonly string[] = []): Promise<[found: string[], baselined: number, code: number]> {
  const { report, code } = await project.check(['--max-warnings', '0', ...args]);
  return [places({ ...report, findings: report.findings.filter(({ baselineState }) => baselineState !== 'unchanged') }), report.summary.baselined, code];
}

test('create lets all be that is there; check then blocks only on what is new', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
  expect((await project.check(['--max-warnings', '0'])).code).toBe(1);
  expect(await project.stad(['baseline', 'create', '--reason', 'skuld från före 2026'])).toEqual({ code: 0, stdout: 'stad.baseline.jsonl: 1 nya, 0 borta, 1 i allt.\n', stderr: '' });
  const [line] = project.read('stad.baseline.jsonl').split('\n').map((text) => JSON.parse(text || 'null') as object);
  expect(line).toEqual({ rule: 'content/confused-words', fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/u), n: 1, uri: 'a.md', reason: 'skuld från före 2026' });
  expect(await fresh(project)).toEqual([[], 1, 0]);
  expect((await project.stad(['check'])).stdout).toContain('1 anmärkning fanns redan tidigare.');
  project.write('a.md', `${other}${faulty}\n${faulty}`);
  expect(await fresh(project)).toEqual([[word(5)], 1, 1]);
});

test('knows a finding in another file, on another line and with an edited comma; another word is new', async () => {
  const project = await withBaseline({ 'a.md': long(true) });
  rmSync(join(project.root, 'a.md'));
  project.write('flyttad/b.md', `${other}${long(false)}`);
  expect(await fresh(project)).toEqual([[], 1, 0]);
  project.write('flyttad/b.md', long(false).replace('sommaren', 'hösten'));
  expect((await fresh(project))[0]).toEqual(['flyttad/b.md:1 content/sentence-length']);
});

test('lets readability be while it is no worse', async () => {
  const text = (easy: number): string => `# Rubrik\n\n${'Förvaltningens handläggningsorganisation genomför kontinuerliga kvalitetsuppföljningar. '.repeat(20)}${'Vi är här. '.repeat(easy)}\n`;
  const project = await withBaseline({ 'a.md': text(20) });
  expect(project.read('stad.baseline.jsonl')).toMatch(/"rule":"content\/lix".*"value":\d/u);
  const lix = async (easy: number): Promise<string[]> => {
    project.write('a.md', text(easy));
    return (await fresh(project))[0];
  };
  expect([await lix(20), await lix(25), await lix(10)]).toEqual([[], [], ['a.md:1 content/lix']]);
});

test('never lets be what may harm somebody', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': 'Barnet har 20991231-1231.\n' });
  expect((await project.stad(['baseline', 'create', '--reason', 'skuld'])).stdout).toBe(
    'stad.baseline.jsonl: 0 nya, 0 borta, 0 i allt.\n1 anmärkning om sådant som kan skada någon togs inte med. Rätta dem.\n',
  );
  expect(await fresh(project)).toEqual([['a.md:1 content/no-personnummer'], 0, 1]);
});

test('update takes in what is new with its own reason and leaves out what is gone; prune only leaves out', async () => {
  const project = await withBaseline({ 'a.md': `${faulty}\n${other}${faulty}`, 'b.md': faulty.replace('alla', 'många') }, 'gammalt');
  const entries = (): string[] => project.read('stad.baseline.jsonl').trim().split('\n').map((line) => JSON.parse(line) as { uri: string; n: number; reason: string }).map(({ uri, n, reason }) => `${uri} ${n} ${reason}`);
  expect(entries()).toEqual(['a.md 1 gammalt', 'a.md 2 gammalt', 'b.md 1 gammalt']);
  project.write('a.md', faulty);
  project.write('c.md', faulty.replace('alla', 'några'));
  expect((await project.stad(['baseline', 'prune'])).stdout).toBe('stad.baseline.jsonl: 0 nya, 1 borta, 2 i allt.\n');
  expect((await fresh(project))[0]).toEqual(['c.md:1 content/confused-words']);
  expect((await project.stad(['baseline', 'update', '--reason', 'citat'])).stdout).toBe('stad.baseline.jsonl: 1 nya, 0 borta, 3 i allt.\n');
  expect(entries()).toEqual(['a.md 1 gammalt', 'b.md 1 gammalt', 'c.md 1 citat']);
});

test('the option names another file, as the config does; stdin follows it too', async () => {
  const project = await withBaseline({ 'a.md': faulty });
  mkdirSync(join(project.root, 'drift'));
  project.write('drift/b.jsonl', project.read('stad.baseline.jsonl'));
  rmSync(join(project.root, 'stad.baseline.jsonl'));
  expect((await fresh(project))[0]).toEqual([word(1)]);
  expect((await fresh(project, ['--baseline', 'drift/b.jsonl']))[0]).toEqual([]);
  project.write('stad.config.json', config({ baseline: 'drift/b.jsonl' }));
  expect((await fresh(project))[0]).toEqual([]);
  expect((await project.check(['--stdin-filename', 'x.md'], { stdin: faulty })).report.summary).toMatchObject({ baselined: 1, new: 0 });
});

describe('what it refuses', () => {
  test.each<[what: string, args: string[], line: string]>([
    ['no reason', ['baseline', 'update'], 'Stad: stad baseline update behöver ett skäl. Den som läser filen om ett år ska förstå varför felen fick stå. Skriv till exempel --reason "skuld från före 2026".\n'],
    ['an empty reason', ['baseline', 'update', '--reason', ' '], 'Stad: stad baseline update behöver ett skäl. Den som läser filen om ett år ska förstå varför felen fick stå. Skriv till exempel --reason "skuld från före 2026".\n'],
    ['to write over one', ['baseline', 'create', '--reason', 'x'], 'Stad: stad.baseline.jsonl finns redan. create skulle ta bort skälen i den. Kör stad baseline update.\n'],
    ['one that is not there', ['check', '--baseline', 'b.jsonl'], 'Stad: Det finns ingen baslinje b.jsonl. Rätta namnet, eller kör stad baseline create.\n'],
    ['to write outside the root', ['baseline', 'create', '--reason', 'x', '--baseline', '../b.jsonl'], expect.stringContaining('ligger utanför projektets rot') as unknown as string],
    ['an unknown action', ['baseline', 'skapa'], expect.stringContaining('create, update, prune') as unknown as string],
  ])('%s', async (_what, args, line) => {
    const project = await withBaseline({ 'a.md': faulty });
    expect(await project.stad(args)).toMatchObject({ code: 2, stdout: '', stderr: line });
  });

  test('one that is broken, and says on which line', async () => {
    const project = await withBaseline({ 'a.md': faulty });
    project.write('stad.baseline.jsonl', `${project.read('stad.baseline.jsonl')}{"rule":1}\n`);
    expect(await project.stad(['check'])).toMatchObject({
      code: 2,
      stderr: 'Stad: stad.baseline.jsonl har ett fel på rad 2. Varje rad ska vara JSON med rule, fingerprint, n, uri och reason. Rätta raden, eller ta bort filen och kör stad baseline create.\n',
    });
  });

  test('to write when a part could not be judged', async () => {
    const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty, 'b.md': new Uint8Array([0xff, 0xfe, 0xfa]) });
    const { code, stderr } = await project.stad(['baseline', 'create', '--reason', 'skuld']);
    expect([code, existsSync(join(project.root, 'stad.baseline.jsonl'))]).toEqual([2, false]);
    expect(stderr).toContain('stad.baseline.jsonl är som den var, eftersom allt inte gick att granska.\n');
  });
});
