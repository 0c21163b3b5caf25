import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letter, run } from './letter.ts';
import { config, faulty, TempProject } from './temp-project.ts';

test('shows each text with its marks, also one without findings, private words masked and markup as text', async () => {
  const project = new TempProject({
    'stad.config.json': config({ rules: { 'content/no-personnummer': 'off' } }),
    'a.md': `\uFEFF# Rubrik\r\n\r\nAnna har 19850709-9805. <script>alert(1)</script>\r\n\r\n${faulty}`,
    'ren.txt': 'Hit kan du ringa: 19850709-9805.\n',
  });
  const { code, stdout, stderr } = await project.stad(['check', '--format', 'html']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^<!doctype html>/u);
  expect(stdout).toContain('Vi ska <mark data-severity="warning">säkerhetsställa</mark>');
  expect(stdout).toContain('Hit kan du ringa: ');
  expect(stdout).not.toContain('9805');
  expect(stdout).not.toContain('<script');
});

test('shows what the file holds after --fix', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': 'Ring 08-50800000 i dag.\n' });
  expect((await project.stad(['check', '--format', 'html', '--fix', '--output', 'ut/rapport.html'])).code).toBe(0);
  expect(project.read('ut/rapport.html')).toContain('Ring 08-508\u00A0000\u00A000 i dag.');
});

test('shows the text of a Word document with its marks, paragraph by paragraph', async () => {
  const project = new TempProject({ 'stad.config.json': config({ rules: { 'content/no-personnummer': 'off' } }), 'brev.docx': letter(run('Hej!'), run('Anna har 19850709-9805.'), run('Vi ska säker') + run('hetsställa &lt;b>svaret&lt;/b>.')) });
  const { stdout } = await project.stad(['check', '--format', 'html']);
  expect(stdout).toMatch(/Hej!\n\nAnna har •{8}-•{4}\.\n\nVi ska <mark data-severity="warning">säkerhetsställa<\/mark><a class="report-number" id="t1"/u);
  expect(stdout).toContain('href="#t1"');
  expect(stdout).toContain('&lt;b&gt;svaret&lt;/b&gt;');
  expect(stdout).not.toMatch(/9805|visas inte|kan inte visas/u);
});

test('leads to no place for what is in the Word file and not on the page', async () => {
  const project = new TempProject({ 'stad.config.json': config({ profile: 'official' }), 'brev.docx': letter('<w:del w:id="1" w:author="a"><w:r><w:delText>Struket.</w:delText></w:r></w:del>', run('Hej, alla!')) });
  const { stdout } = await project.stad(['check', '--format', 'html']);
  expect(stdout).toContain('content/docx-leftovers');
  expect(stdout).not.toContain('Struket');
  for (const [, to] of stdout.matchAll(/href="#([^"]*)"/gu)) expect(stdout).toContain(` id="${to}"`);
});

describe('stad merge --format html', () => {
  const files = { 'stad.config.json': config({ ignore: ['ut'] }), 'a.md': `\uFEFF${faulty}`, 'b.txt': 'Anna har 19850709-9805.\n', 'brev.docx': letter(run('Vi ska säkerhetsställa svaret.')) };
  const merged = async (project: TempProject, then: () => void = () => undefined): Promise<string> => {
    for (const part of [1, 2]) await project.stad(['check', '--shard', `${part}/2`, '--format', 'json', '--output', `ut/${part}.json`]);
    then();
    return (await project.stad(['merge', 'ut/1.json', 'ut/2.json', '--format', 'html'])).stdout;
  };

  test('is the page that one run gives', async () => {
    const project = new TempProject(files);
    const whole = (await project.stad(['check', '--format', 'html'])).stdout;
    expect(await merged(project)).toBe(whole);
    expect(whole).toContain('Vi ska <mark');
  });

  test('says so where a text is gone or another than it was, and shows the others', async () => {
    const project = new TempProject(files);
    const page = await merged(project, () => {
      rmSync(join(project.root, 'brev.docx'));
      project.write('a.md', `En rad till.\n\n${faulty}`);
    });
    expect(page.match(/Texten kan inte visas\. Filen finns inte här, eller så har den ändrats sedan den granskades\./gu)).toHaveLength(2);
    expect(page).toContain('”säkerhetsställa”');
    expect(page).not.toContain('En rad till');
    expect(page).toContain('Anna har ');
  });

  test('shows nothing from outside the root', async () => {
    const project = new TempProject(files);
    const page = await merged(project, () => {
      writeFileSync(join(project.outside, 'ute.txt'), 'Anna har 19850709-9805.\n');
      for (const part of [1, 2]) project.write(`ut/${part}.json`, project.read(`ut/${part}.json`).replaceAll('"b.txt"', '"../ute.txt"'));
    });
    expect(page).toContain('../ute.txt');
    expect(page).not.toContain('Anna har ');
  });
});
