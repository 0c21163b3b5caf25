import { expect, test } from 'vitest';
import { config, faulty, places, TempProject } from './temp-project.ts';

const because = { reason: 'citat', text: 'Ur en dom.', owner: 'Ekuddens stadsdelsförvaltning' };
const line = (more: object): string => `${JSON.stringify({ rule: 'content/confused-words', uri: 'a.md', ...more, ...because })}\n`;
// Of someone who is born in 2099: no one has it.
const number = '20991231-1231';

test('what is approved is in the report, suppressed, and blocks nothing', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': `${faulty}\n${faulty}`, 'stad.godkant.jsonl': line({ excerpt: 'säkerhetsställa', nth: 2 }) });
  const { report, code } = await project.check(['--max-warnings', '1']);
  expect(places(report)).toEqual(['a.md:1 content/confused-words', 'a.md:3 content/confused-words']);
  expect(report.findings.map(({ suppression }) => suppression)).toEqual([undefined, { kind: 'file', reason: 'citat', text: 'Ur en dom.' }]);
  expect(report.summary).toMatchObject({ warnings: 1, suppressed: 1 });
  expect(code).toBe(0);
});

test('a private finding is approved by its place and never by its words, and stays masked', async () => {
  const text = `Nummer ${number}.\n\nNummer ${number}.\n`;
  const private_ = (more: object): string => line({ ...more, rule: 'content/no-personnummer' });
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': text, 'stad.godkant.jsonl': private_({ nth: 2 }) });
  const suppressed = async (): Promise<boolean[]> => {
    const { report, stdout } = await project.check();
    expect(stdout).not.toContain(number);
    return report.findings.filter(({ rule }) => rule === 'content/no-personnummer').map(({ suppression }) => suppression !== undefined);
  };
  expect(await suppressed()).toEqual([false, true]);
  for (const excerpt of [number, '••••••••-••••']) {
    project.write('stad.godkant.jsonl', private_({ excerpt }));
    expect(await suppressed()).toEqual([false, false]);
  }
});

test('a line that approves nothing is told of, and taken out by --fix', async () => {
  const used = line({ excerpt: 'säkerhetsställa' });
  const other = line({ uri: 'b.md', excerpt: 'borta' });
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty, 'b.md': 'Bra.\n', 'stad.godkant.jsonl': used + other });
  const { report } = await project.check();
  expect(places(report)).toEqual(['a.md:1 content/confused-words', 'stad.godkant.jsonl:2 stad/unused-suppression']);
  // Of a text that was not read nobody knows.
  expect(places((await project.check(['a.md'])).report)).toEqual(['a.md:1 content/confused-words']);
  await project.check(['--fix']);
  expect(project.read('stad.godkant.jsonl')).toBe(used);
  expect(project.read('a.md')).toBe(faulty);
});

test('--fix leaves what is approved', async () => {
  const text = 'Du skall svara nu.\n';
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': text });
  project.write('stad.godkant.jsonl', `${JSON.stringify({ rule: 'content/bureaucratic-words', uri: 'a.md', excerpt: 'skall', ...because })}\n`);
  await project.check(['--fix']);
  expect(project.read('a.md')).toBe(text);
  project.write('stad.godkant.jsonl', '');
  await project.check(['--fix']);
  expect(project.read('a.md')).toBe('Du ska svara nu.\n');
});

test('a broken line stops the run, in words that help', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty, 'stad.godkant.jsonl': `${line({ excerpt: 'a' })}{"rule":` });
  const { code, stderr } = await project.stad(['check']);
  expect(code).toBe(2);
  expect(stderr).toContain('stad.godkant.jsonl har ett fel på rad 2');
});
