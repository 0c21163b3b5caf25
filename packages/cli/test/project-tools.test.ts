import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { config, faulty, places, TempProject } from './temp-project.ts';

const require = createRequire(import.meta.url);

/** The folder of a package that this repository has installed. */
function packageFolder(name: string): string {
  return realpathSync(dirname(require.resolve(`${name}/package.json`)));
}

const manifest = {
  schemaVersion: 1,
  package: '@stockholm/react',
  version: '1.0.0',
  components: [
    { name: 'Button', entry: '@stockholm/react/button', status: 'stable', since: '1.0.0', replaces: [{ element: 'button' }], props: [] },
    { name: 'OldButton', entry: '@stockholm/react/old-button', status: 'deprecated', since: '1.0.0', replacement: 'Button', props: [] },
  ],
};
const tokens = {
  schemaVersion: 1,
  modes: ['light'],
  tokens: [{ name: 'color-text', property: '--sthlm-color-text', type: 'color', values: { light: '#333333' } }],
};

const eslintConfig = `import { content, kit } from '@stockholm/eslint-plugin';
const foreign = { rules: { broken: { create: () => { throw new Error('Någon annans fel'); } }, loud: { create: (context) => ({ Program: (node) => context.report({ node, message: 'Högt!' }) }) } } };
export default [
  {
    files: ['**/*.{js,jsx}'],
    ignores: ['*.config.js'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { content, kit, foreign },
    rules: { 'content/confused-words': 'warn', 'content/no-personnummer': 'error', 'kit/no-raw-html': 'warn', 'kit/no-deprecated': 'warn', 'foreign/loud': 'error', 'foreign/broken': 'error' },
  },
];
`;
const stylelintConfig = `import plugins from '@stockholm/stylelint-config/plugin';
export default { plugins, rules: { 'css/unknown-token': true, 'block-no-empty': true } };
`;

/** A project with its own ESLint and Stylelint, our plugins and a small kit. */
function projectWithTools(files: Record<string, string>, installed = ['eslint', 'stylelint', '@stockholm/eslint-plugin', '@stockholm/stylelint-config']): TempProject {
  const project = new TempProject({ 'stad.config.json': config(), 'package.json': '{"type":"module"}', ...files });
  const modules = join(project.root, 'node_modules');
  mkdirSync(join(modules, '@stockholm'), { recursive: true });
  for (const name of installed) symlinkSync(packageFolder(name), join(modules, name));
  for (const [name, file, content] of [['react', 'manifest.json', manifest], ['tokens', 'tokens.json', tokens], ['css', 'classes.json', { schemaVersion: 1, classes: [] }]] as const) {
    mkdirSync(join(modules, '@stockholm', name));
    writeFileSync(join(modules, '@stockholm', name, file), JSON.stringify(content));
    const exports = { [`./${file}`]: `./${file}`, './package.json': './package.json' };
    writeFileSync(join(modules, '@stockholm', name, 'package.json'), JSON.stringify({ name: `@stockholm/${name}`, version: '1.0.0', exports }));
  }
  return project;
}

const page = 'export const Page = () => <button type="button">Skicka</button>;\n';
const style = '.page { color: var(--sthlm-color-txt); }\n.tom {}\n';

test("reports our rules from the project's own ESLint and Stylelint, and no others", async () => {
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, 'stylelint.config.js': stylelintConfig, 'src/page.jsx': page, 'src/site.css': style, 'a.md': faulty });
  const { report, code, stderr } = await project.check();
  expect([stderr, code]).toEqual(['', 1]);
  expect(places(report)).toEqual(['a.md:1 content/confused-words', 'src/page.jsx:1 kit/no-raw-html', 'src/site.css:1 css/unknown-token']);
  expect(report.findings.map(({ tool, severity }) => [tool, severity])).toEqual([['content', 'warning'], ['eslint', 'warning'], ['stylelint', 'error']]);
  expect(report.findings[2]?.excerpt).toContain('--sthlm-color-txt');
  expect(report.run.rules.run).toEqual(expect.arrayContaining(['kit/no-raw-html', 'css/unknown-token']));
  expect(report.summary.files).toBe(3);
  expect((await project.stad(['check', 'src/page.jsx'])).stdout).toContain('│ export const Page = () => <button type="button">Skicka</button>;\n');
});

test('judges texts in code too, and masks what is private in what any rule says of it', async () => {
  const canary = '750314-1231';
  const words = `export const Page = () => <button title="Säkerhetsställa ${canary}">Ring ${canary}</button>;\n`;
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, 'page.jsx': words });
  const { report, stdout } = await project.check();
  expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(new Set(['content/confused-words', 'content/no-personnummer', 'kit/no-raw-html']));
  expect(stdout).not.toContain('750314');
  for (const format of ['sarif', 'github', 'pretty', 'html']) expect((await project.stad(['check', '--format', format, '--fix-dry-run'])).stdout).not.toContain('750314');
});

test('texts in code are judged once: by stad itself, by ESLint only where its config alone knows of them', async () => {
  const words = `export const Page = () => <p title="Säkerhetsställa">Ring 08-46500400.</p>;\n`;
  const rules = ['content/confused-words', 'content/phone-format'];
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, 'page.jsx': words, 'script.js': words });
  const { report, stderr } = await project.check();
  expect(stderr).toBe('');
  expect(report.findings.map(({ file, rule, tool, location }) => [file, rule, tool, 'column' in location && location.column])).toEqual([
    ['page.jsx', rules[0], 'content', 37],
    ['page.jsx', rules[1], 'content', 59],
    // The project's ESLint runs one of the two rules.
    ['script.js', rules[0], 'eslint', 37],
  ]);
  // Also where ESLint has content rules and nothing else to say, leaves the file out, or is turned off.
  project.write('eslint.config.js', eslintConfig.replace('export default [', "export default [\n  { ignores: ['page.jsx'] },"));
  expect(places((await project.check(['page.jsx'])).report)).toEqual(rules.map((rule) => `page.jsx:1 ${rule}`));
  project.write('stad.config.json', config({ tools: { eslint: false } }));
  expect(places((await project.check()).report)).toEqual(rules.map((rule) => `page.jsx:1 ${rule}`));
});

test("texts in code know the kit's components, through the project's own modules too", async () => {
  const project = projectWithTools({
    'src/ui/index.ts': "export { Field, Button as Knapp } from '@stockholm/react';\n",
    'src/a.tsx': "import { Field } from '@stockholm/react/field';\nexport const A = () => <Field lead=\"Du skall vänta\" size=\"skall\" />;\n",
    'src/b.tsx': "import { Field } from './ui';\nexport const B = () => <Field lead=\"Du skall vänta\" />;\n",
    'src/c.tsx': "import { Field } from './annat';\nexport const C = () => <Field lead=\"Du skall vänta\" />;\n",
  });
  const field = { name: 'Field', entry: '@stockholm/react/field', status: 'stable', since: '1.0.0', props: [{ name: 'lead', type: 'string', required: true, text: 'paragraph' }, { name: 'size', type: 'string', required: false, values: ['skall'] }] };
  project.write('node_modules/@stockholm/react/manifest.json', JSON.stringify({ ...manifest, components: [...manifest.components, field] }));
  expect(places((await project.check()).report)).toEqual(['src/a.tsx:2 content/bureaucratic-words', 'src/b.tsx:2 content/bureaucratic-words']);
});

test("takes severity from stad's config, and --since from the diff", async () => {
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, '.gitignore': 'node_modules\n', 'page.jsx': page });
  project.write('stad.config.json', config({ rules: { 'kit/no-raw-html': 'error' } }));
  expect((await project.check()).report.findings.map(({ severity }) => severity)).toEqual(['error']);
  project.git('init', '-q');
  project.commit();
  project.write('page.jsx', `${page}// ny rad\n`);
  const { report, code } = await project.check(['--since', 'HEAD']);
  expect([report.findings.map(({ baselineState }) => baselineState), code]).toEqual([['unchanged'], 0]);
});

test("hands each file's profile on to the content rules in ESLint, and leaves the ESLint config its own otherwise", async () => {
  const texts = 'export const Page = () => <p>Ta med legitimation, t.ex. pass.</p>;\n';
  const eslint = (settings: object): string => eslintConfig.replace("'content/confused-words': 'warn'", "'content/abbreviation-in-prose': 'warn'").replace('export default [', `export default [\n  { settings: ${JSON.stringify(settings)} },`);
  const project = projectWithTools({ 'eslint.config.js': eslint({}), 'a.js': texts, 'lag/b.js': texts });
  const found = async (args: string[] = []): Promise<string[]> => {
    const { report, stderr } = await project.check(['--only', 'eslint', ...args]);
    expect(stderr).toBe('');
    return places(report);
  };
  const [a, b] = ['a.js:1 content/abbreviation-in-prose', 'lag/b.js:1 content/abbreviation-in-prose'];
  expect(await found()).toEqual([a, b]);
  expect(await found(['--profile', 'official'])).toEqual([]);
  project.write('stad.config.json', config({ overrides: [{ files: ['lag/**'], profile: 'official' }] }));
  expect(await found()).toEqual([a]);
  expect(await found(['--profile', 'web'])).toEqual([a, b]);
  project.write('stad.config.json', config({ overrides: [{ files: ['lag/**'], profile: 'web' }] }));
  project.write('eslint.config.js', eslint({ stad: { profile: 'official' } }));
  expect(await found()).toEqual([b]);
});

test('honours suppressions in code, and speaks English when asked', async () => {
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, 'a.jsx': `// eslint-disable-next-line kit/no-raw-html -- äldre sida\n${page}`, 'b.jsx': page });
  const { report } = await project.check(['--lang', 'en']);
  expect(report.findings.map(({ file, suppression }) => [file, suppression?.reason])).toEqual([['a.jsx', 'äldre sida'], ['b.jsx', undefined]]);
  expect(report.findings[1]?.message).toMatch(/^[\x20-\x7E“”’]+$/);
});

test('says in the report that a project has no lint tools, or no config for them; to a reader only where nothing else was judged', async () => {
  const bare = new TempProject({ 'stad.config.json': config(), 'page.js': page, 'site.css': style });
  const { report, code, stderr } = await bare.check();
  expect([code, stderr, report.findings]).toEqual([0, '', []]);
  expect(report.run.rules.skipped.map(({ rule }) => rule)).toEqual(['css/*', 'kit/*']);
  expect((await bare.stad(['check'])).stdout).toBe('Inga filer granskades.\nProjektet har ingen stylelint.config.\nProjektet har ingen eslint.config.\n');
  bare.write('a.md', 'Hej.\n');
  expect((await bare.stad(['check'])).stdout).toBe('Inget att anmärka på i 1 fil.\n');
  const uninstalled = projectWithTools({ 'eslint.config.js': eslintConfig, 'page.jsx': page }, []);
  expect((await uninstalled.check()).report.run.rules.skipped).toEqual([{ rule: 'kit/*', reason: 'ESLint är inte installerat i projektet.' }]);
});

test('lists the rules as skipped where no kit is installed', async () => {
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, 'page.jsx': page });
  project.write('node_modules/@stockholm/react/package.json', '{"name":"@stockholm/react","exports":{}}');
  project.write('node_modules/@stockholm/css/package.json', '{"name":"@stockholm/css","exports":{}}');
  const { report } = await project.check();
  expect(report.run.rules.skipped).toEqual(
    ['kit/no-deprecated', 'kit/no-raw-html'].map((rule) => ({ rule, reason: expect.stringContaining('@stockholm/react') })),
  );
});

test('--fix mends code too, by our rules only', async () => {
  const old = "import { OldButton } from '@stockholm/react/old-button';\n\nexport const Page = () => <OldButton>Skicka</OldButton>;\n";
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, 'page.jsx': old });
  const before = await project.check(['--fix-dry-run']);
  expect([places(before.report), project.read('page.jsx')]).toEqual([['page.jsx:1 kit/no-deprecated'], old]);
  const { report, code } = await project.check(['--fix']);
  expect([places(report), code]).toEqual([[], 0]);
  expect(project.read('page.jsx')).toBe("import { Button } from '@stockholm/react/button';\n\nexport const Page = () => <Button>Skicka</Button>;\n");
});

test('knows the rules of the plugins that the project has', async () => {
  const project = projectWithTools({ 'a.md': faulty });
  project.write('stad.config.json', config({ rules: { 'kit/no-raw-htlm': 'off', 'css/unknown-token': 'warning' } }));
  const { report } = await project.check();
  expect(report.errors).toMatchObject([{ code: 'UNKNOWN_RULE', message: expect.stringContaining('kit/no-raw-htlm') }]);
  expect(places(report)).toEqual(['a.md:1 content/confused-words']);
});

test('leaves a tool alone that the config turns off', async () => {
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, 'page.jsx': page });
  project.write('stad.config.json', config({ tools: { eslint: false } }));
  expect((await project.check()).report.findings).toEqual([]);
});

test('code that no parser likes, and a tool that can not start, are problems; the rest is judged', async () => {
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, 'stylelint.config.js': stylelintConfig, 'a.md': faulty, 'trasig.jsx': '<button', 'trasig.css': 'a {', 'page.jsx': page });
  const broken = await project.check();
  expect(broken.code).toBe(2);
  expect(broken.report.errors.map(({ code, uri }) => [code, uri])).toEqual([['FILE_UNPARSABLE', 'trasig.css'], ['FILE_UNPARSABLE', 'trasig.jsx']]);
  expect(places(broken.report)).toEqual(['a.md:1 content/confused-words', 'page.jsx:1 kit/no-raw-html']);
  project.write('eslint.config.js', 'throw new Error("nej");');
  const failed = await project.check(['page.jsx', 'a.md']);
  expect(failed.report.errors).toMatchObject([{ code: 'TOOL_FAILED', message: expect.stringContaining('nej') }]);
  expect(places(failed.report)).toEqual(['a.md:1 content/confused-words']);
});

test('code and styles that are no text, or too large, are problems too', async () => {
  const project = projectWithTools({ 'eslint.config.js': eslintConfig, 'stylelint.config.js': stylelintConfig, 'page.jsx': page });
  project.write('latin1.css', Buffer.from('/* å */', 'latin1'));
  project.write('stor.jsx', Buffer.alloc(20 * 1024 * 1024 + 1, ' '));
  const { code, report } = await project.check();
  expect([code, places(report)]).toEqual([2, ['page.jsx:1 kit/no-raw-html']]);
  expect(report.errors.map((error) => [error.code, error.uri])).toEqual([['FILE_UNDECODABLE', 'latin1.css'], ['FILE_TOO_LARGE', 'stor.jsx']]);
});

test('a run over texts never loads ESLint', async () => {
  const project = projectWithTools({ 'eslint.config.js': 'throw new Error("laddades");', 'a.md': faulty });
  expect((await project.check(['a.md'])).stderr).toBe('');
});

test('lists and explains the rules of the plugins that the project has', async () => {
  const project = projectWithTools({});
  const { stdout } = await project.stad(['rules']);
  expect(stdout).toMatch(/^kit\/no-raw-html +varning +\S/m);
  expect(stdout).toMatch(/^css\/unknown-token +fel +\S/m);
  for (const id of ['css/unknown-token', 'kit/no-raw-html', 'kit/no-deprecated']) {
    expect(await project.stad(['explain', id])).toMatchObject({ code: 0, stdout: expect.stringMatching(new RegExp(`^# ${id}\\n\\n\\S[^]*\n## Why\n[^]*\n## Incorrect\n`)) });
  }
});

test('explains a rule of an older plugin, which carries no pages, by what it declares', async () => {
  const project = projectWithTools({}, []);
  project.write('node_modules/@stockholm/eslint-plugin/package.json', '{"name":"@stockholm/eslint-plugin","type":"module","exports":"./index.js"}');
  project.write('node_modules/@stockholm/eslint-plugin/index.js', 'export const ruleDocs = { "kit/old": { description: "Disallow what is old.", references: ["KS 2024/112"] } };\n');
  expect(await project.stad(['explain', 'kit/old'])).toMatchObject({ code: 0, stdout: '# kit/old\n\nDisallow what is old.\n\n- KS 2024/112\n' });
});

test('suggests the id of a rule of a plugin for a name without its namespace', async () => {
  const project = projectWithTools({});
  expect((await project.stad(['explain', 'no-raw-html'])).stderr).toContain(' Menade du kit/no-raw-html?');
  expect((await project.stad(['explain', 'css/unknown-tokens'])).stderr).toContain(' Menade du css/unknown-token?');
});
