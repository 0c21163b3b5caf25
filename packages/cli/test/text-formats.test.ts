import { expect, test } from 'vitest';
import { config, places, TempProject } from './temp-project.ts';

const catalogue = '{\n  "start": {\n    "lead": "Du {{name}} ska säkerhetsställa <b>det</b>."\n  }\n}\n';

test('judges catalogues of messages, and no other JSON', async () => {
  const project = new TempProject({
    'stad.config.json': config({ rules: { 'content/lix': 'off' } }),
    'package.json': '{"description": "Vi ska säkerhetsställa det."}',
    'data/a.json': catalogue,
    'locales/sv/common.json': catalogue,
    'locales/en/common.json': catalogue,
    'locales/package.json': '{"description": "Vi ska säkerhetsställa det."}',
  });
  const { report, code, stderr } = await project.check();
  expect([code, stderr]).toEqual([0, '']);
  expect(report.documents.map(({ uri, lang }) => [uri, lang])).toEqual([['locales/en/common.json', 'en'], ['locales/sv/common.json', 'sv']]);
  expect(report.findings.map(({ rule, location }) => [rule, location])).toEqual([
    ['content/confused-words', { kind: 'catalogue', uri: 'locales/sv/common.json', keyPath: 'start.lead', line: 3, column: 30, endLine: 3, endColumn: 45 }],
  ]);
  expect((await project.stad(['check', 'locales/sv'])).stdout).toContain('│     "lead": "Du {{name}} ska säkerhetsställa <b>det</b>."\n');
});

test('judges YAML, with suppressions in its comments, and no workflow', async () => {
  const project = new TempProject({
    'stad.config.json': config(),
    'docker-compose.yml': 'a: Vi ska säkerhetsställa det.\n',
    '.github/workflows/ci.yml': 'name: Vi ska säkerhetsställa det.\n',
    'config/locales/sv.yml': 'sv:\n  # stad-disable-next-line content/confused-words -- citat\n  a: Vi ska säkerhetsställa det.\n  b: |\n    Vi ska\n    säkerhetsställa det.\n',
  });
  const { report } = await project.check();
  expect(report.findings.map(({ file, line, suppression, location }) => [file, line, suppression?.reason, location.kind === 'catalogue' && location.keyPath])).toEqual([
    ['config/locales/sv.yml', 3, 'citat', 'sv.a'],
    ['config/locales/sv.yml', 6, undefined, 'sv.b'],
  ]);
  expect(report.summary.files).toBe(1);
});

test('--fix writes what the file must have', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'sv.json': '{"a": "Du skall läsa\\nallt.", "b": "{n, plural, one {Du skall} other {Ni skall}}"}\n' });
  expect((await project.stad(['check', '--fix-dry-run'])).stderr).toContain('sv.json:1:11  ”skall” → ”ska”');
  await project.check(['--fix']);
  expect(project.read('sv.json')).toBe('{"a": "Du ska läsa\\nallt.", "b": "{n, plural, one {Du ska} other {Ni ska}}"}\n');
});

test('a broken file is a problem, told in the language of the run; the others are judged', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'locales/en.json': '{"a": ', 'locales/sv.json': catalogue });
  const { report, code, stderr } = await project.check();
  expect([code, places(report)]).toEqual([2, ['locales/sv.json:3 content/confused-words']]);
  expect(report.errors).toMatchObject([{ code: 'FILE_UNPARSABLE', uri: 'locales/en.json' }]);
  expect(stderr).toMatch(/^Stad: locales\/en\.json går inte att tolka\. 1:7 \S/u);
  expect(report.summary.failedFiles).toBe(1);
});

test('--since judges a catalogue by its changed lines, also where the file was broken before', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'sv.json': '{"a": "Vi ska säkerhetsställa det.",\n"b": "Hej."}\n', 'fi.json': '{' });
  project.git('init', '-q');
  project.commit();
  project.write('sv.json', '{"a": "Vi ska säkerhetsställa det.",\n"b": "Du ska säkerhetsställa det."}\n');
  project.write('fi.json', '{"a": "Ring 08-46500400."}');
  const { report, stderr } = await project.check(['--since', 'HEAD']);
  expect(stderr).toBe('');
  expect(report.findings.map(({ file, line, baselineState }) => [file, line, baselineState])).toEqual([['fi.json', 1, 'new'], ['sv.json', 1, 'unchanged'], ['sv.json', 2, 'new']]);
});

test('reads a catalogue from standard input by its name', async () => {
  const project = new TempProject({ 'stad.config.json': config() });
  const { report } = await project.check(['--stdin-filename', 'locales/sv.json'], { stdin: catalogue });
  expect(places(report)).toEqual(['locales/sv.json:3 content/confused-words']);
  expect((await project.check(['--stdin-filename', 'package.json'], { stdin: catalogue })).code).toBe(2);
});

const code = `import type { Props } from './props.ts';\n\nexport function Page({ name }: Props) {\n  // stad-disable-next-line content/phone-format -- citat\n  const phone = <a href="tel:1">08-46500400</a>;\n  return (\n    <main title="Du skall vänta">\n      <p>\n        Hej {name}, du <b>skall</b>{' '}\n        ringa 08-46500401.\n      </p>\n      {phone}\n    </main>\n  );\n}\n`;

test('judges texts in code without an ESLint, mends them, and takes what its comments say', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'src/Page.tsx': code, 'src/data.ts': 'export const a = "Du skall vänta";\n', 'src/old.jsx': 'export default () => <p>Vi ska säkerhetsställa det.</p>;\n' });
  const { report, stderr } = await project.check();
  expect(stderr).toBe('');
  expect(report.documents.map(({ uri }) => uri)).toEqual(['src/Page.tsx', 'src/old.jsx']);
  expect(report.findings.map(({ file, line, column, rule, suppression }) => [file, line, column, rule, suppression?.reason])).toEqual([
    ['src/Page.tsx', 5, 33, 'content/phone-format', 'citat'],
    ['src/Page.tsx', 7, 21, 'content/bureaucratic-words', undefined],
    ['src/Page.tsx', 9, 27, 'content/bureaucratic-words', undefined],
    ['src/Page.tsx', 10, 15, 'content/phone-format', undefined],
    ['src/old.jsx', 1, 32, 'content/confused-words', undefined],
  ]);
  await project.check(['--fix']);
  expect(project.read('src/Page.tsx')).toBe(code.replaceAll('skall', 'ska').replace('08-46500401', '08-465\u00A0004\u00A001'));
});

test('a broken file of code is one problem, with its place', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'trasig.tsx': 'export const A = () => (\n  <p>Hej</b>\n);\n', 'a.tsx': code });
  const { report, code: exit, stderr } = await project.check();
  expect([exit, report.summary.failedFiles]).toEqual([2, 1]);
  expect(stderr).toMatch(/^Stad: trasig\.tsx går inte att tolka\. 2:9 [^\n]+\n$/u);
  expect(report.findings).not.toEqual([]);
});

const mdx = `---\ntitle: Du skall vänta\n---\n\nimport { Ruta } from './ruta.jsx'\n\n# Kontakt\n\n<Ruta title="Du skall ringa">\n  Du **skall** ringa 08-46500401 om {antal} dagar.\n</Ruta>\n\n{/* stad-disable-next-line content/phone-format -- citat */}\n\n> Ring 08-46500400.\n`;

test('judges MDX and mends it', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'docs/kontakt.mdx': mdx });
  const { report, stderr } = await project.check();
  expect(stderr).toBe('');
  expect(report.findings.map(({ line, column, rule, suppression }) => [line, column, rule, suppression?.reason])).toEqual([
    [2, 11, 'content/bureaucratic-words', undefined],
    [9, 17, 'content/bureaucratic-words', undefined],
    [10, 8, 'content/bureaucratic-words', undefined],
    [10, 22, 'content/phone-format', undefined],
    [15, 8, 'content/phone-format', 'citat'],
  ]);
  expect(report.documents.map(({ uri, lang }) => [uri, lang])).toEqual([['docs/kontakt.mdx', 'sv']]);
  await project.check(['--fix']);
  expect(project.read('docs/kontakt.mdx')).toBe(mdx.replaceAll('skall', 'ska').replace('08-46500401', '08-465\u00A0004\u00A001'));
});

test('a broken MDX file is a problem with its place; the others are judged', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.mdx': 'Ett\n\n<Ruta>\n', 'b.mdx': 'Du ska {säkerhetsställa(1)} säkerhetsställa.\n' });
  const { report, code: exit, stderr } = await project.check();
  expect([exit, places(report)]).toEqual([2, ['b.mdx:1 content/confused-words']]);
  expect(stderr).toMatch(/^Stad: a\.mdx går inte att tolka\. 3:1 [^\n]+\n$/u);
});

test('knows MDX by the name of standard input', async () => {
  const project = new TempProject({ 'stad.config.json': config() });
  const { report } = await project.check(['--stdin-filename', 'a.mdx'], { stdin: '<Ruta title="Du skall ringa" />\n' });
  expect(report.findings.map(({ column }) => column)).toEqual([17]);
});
