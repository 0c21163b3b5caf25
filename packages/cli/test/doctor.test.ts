import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JsonReport } from '@stockholm/findings/format/json';
import { describe, expect, test } from 'vitest';
import packageGroups from '../src/doctor/package-groups.json' with { type: 'json' };
import { config, TempProject, type Outcome } from './temp-project.ts';

/** A kit small enough to see through: what its files promise, in the layers that it has. */
const kit = `@layer stockholm.reset, stockholm.tokens, stockholm.components, stockholm.utilities;
@layer stockholm.reset { *, ::before, ::after { box-sizing: border-box; } h1, h2 { margin: 0; } a:any-link { color: var(--sthlm-surface-link); } }
@layer stockholm.components {
  .sthlm-button { display: inline-grid; border: 2px solid; background-color: var(--_background); color: var(--_text); }
  .sthlm-button:hover { background-color: black; }
  .sthlm-text-field__input { padding-inline: 12px; margin: 0; }
  .sthlm-link::before { content: "" ; color: red; }
}
`;
const html = '<!-- Standard -->\n<button type="button" class="sthlm-button">Spara</button>\n<input class="sthlm-text-field__input" type="text">\n<a class="sthlm-link" href="/x">Läs</a>\n';

function installed(name: string, version: string, files: Record<string, string> = {}, at = ''): Record<string, string> {
  const folder = `${at}node_modules/@stockholm/${name}`;
  const manifest = { name: `@stockholm/${name}`, version, exports: { './all.css': './dist/all.css', './manifest.json': './dist/manifest.json', './package.json': './package.json' } };
  return { [`${folder}/package.json`]: JSON.stringify(manifest), ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text])) };
}

const kitFiles: Record<string, string> = {
  ...installed('css', '1.2.0', { 'dist/all.css': kit }),
  ...installed('react', '1.2.0', { 'dist/manifest.json': '{}', 'dist/html/button.html': html }),
};
const manifest = JSON.stringify({ dependencies: { '@stockholm/css': '1.2.0', '@stockholm/react': '1.2.0' } }, null, 2);

const projectWith = (files: Record<string, string | Uint8Array>): TempProject => new TempProject({ 'stad.config.json': config(), 'package.json': manifest, ...kitFiles, ...files });

interface Examined extends Outcome {
  report: JsonReport;
  /** `rule uri:line:column` of each finding. */
  places: string[];
}

async function examine(project: TempProject, ...args: string[]): Promise<Examined> {
  const outcome = await project.stad(['doctor', '--format', 'json', ...args]);
  const report = JSON.parse(outcome.stdout === '' ? '{}' : outcome.stdout) as JsonReport;
  return { ...outcome, report, places: (report.findings ?? []).map(({ rule, file = '', line = 0, column = 0 }) => `${rule} ${file}:${line}:${column}`) };
}

const main = "import '@stockholm/css/all.css';\n";

describe('an older stylesheet', () => {
  test('without a layer: names the file, the rule, its property and what of the kit loses', async () => {
    const project = projectWith({ 'src/main.tsx': `import './old.css';\n${main}`, 'src/old.css': '.nav { color: red }\n\n  button,\n  .btn { margin-left: 4px; border-color: gray }\n' });
    const { code, report, places, stderr } = await examine(project);
    expect(places).toEqual(['stad/unlayered-css src/old.css:3:3']);
    expect(report.findings[0]).toMatchObject({ severity: 'error', excerpt: 'button, .btn', outcome: 'failed' });
    expect(report.findings[0]?.message).toBe(
      '”border-color: gray” vinner över kitets ”border: 2px solid” för .sthlm-button. Filen läses in av src/main.tsx. CSS utan lager vinner över alla lager. Läs in filen i ett lager före kitets: @import "old.css" layer(legacy);',
    );
    expect([code, stderr]).toEqual([1, '']);
  });

  test.each([
    ['every element', '* { padding: 0 }', true],
    ['a state of it', 'button:hover { background: none }', true],
    ['a pseudo-element that the kit styles', 'a:before { color: blue }', true],
    ['a pseudo-element that it does not', 'button::before { color: blue }', false],
    ['an attribute that it has', 'input[type=text] { margin-inline: 1px }', true],
    ['an attribute that it has not', 'input[type=file] { margin-inline: 1px }', false],
    ['one of several in :is()', 'form :is(input, select) { padding: 1px }', true],
    ['all but it', 'input:not([type=text], .x) { padding: 1px }', false],
    ['a bare element that the kit styles', 'h2 { margin-bottom: 1em }', true],
    ['a link without address', 'a:not([href]) { color: red }', false],
    ['a rule in a nested one', 'form { & input { padding: 1px } }', true],
    ['a rule in a condition', '@media print { @supports (display: grid) { button { color: black } } }', true],
    ['an unknown class', '.btn { color: red }', false],
    ['an element inside an unknown class', '.nav a { color: red }', false],
    ['an id', '#topp { color: red }', false],
    ['a property that the kit does not set there', 'button { letter-spacing: 1px }', false],
    ['the same value', '* { box-sizing:  border-box }', false],
    ['a custom property', ':root { --sthlm-button-gap: 4px }', false],
    ['steps of an animation', '@keyframes x { from { color: red } }', false],
    ['a selector that nobody can read', 'button[ { color: red }', false],
  ])('%s', async (_, css, wins) => {
    const { places } = await examine(projectWith({ 'main.js': `import './old.css';${main}`, 'old.css': css }));
    expect(places.length > 0).toBe(wins);
  });

  test.each([
    ['an @import', '@layer legacy;\n@import url("old.css") layer(legacy) screen;\n@import "@stockholm/css/all.css";\n', 'button { color: red }', ''],
    ['a block', '@layer legacy, stockholm;\n@import "old.css";\n@import "@stockholm/css/all.css";\n', '@layer legacy.base { button { color: red } }', ''],
    ['an @import in one that has a layer', '@import "outer.css" layer;\n@import "@stockholm/css/all.css";\n', 'button { color: red }', '@import "./old.css";'],
  ])('in a layer before the kit’s by %s: nothing', async (_, site, css, outer) => {
    const { code, report } = await examine(projectWith({ 'index.html': '<link rel="stylesheet" href="/site.css">', 'site.css': site, 'old.css': css, 'outer.css': outer }));
    expect([code, report.findings]).toEqual([0, []]);
  });

  test('in a layer after the kit’s: says how to order them', async () => {
    const { code, report, places } = await examine(projectWith({ 'main.js': "import './site.css'", 'site.css': '@import "@stockholm/css/all.css";\n@import "old.css" layer(legacy);', 'old.css': 'button { color: red }' }));
    expect([code, places]).toEqual([1, ['stad/late-layer old.css:1:1']]);
    expect(report.findings[0]?.message).toContain('Skriv @layer legacy; före kitets stilmallar.');
  });

  test('!important in a layer before the kit’s wins: a warning', async () => {
    const { code, places } = await examine(projectWith({ 'main.js': "import './site.css'", 'site.css': '@import "old.css" layer(legacy);\n@import "@stockholm/css/all.css";', 'old.css': 'button { color: red !important; margin: 0 }' }));
    expect([code, places]).toEqual([0, ['stad/important-css old.css:1:1']]);
  });

  test('in a page’s <style>, at its place in the page', async () => {
    const page = '<!doctype html>\n<link rel="stylesheet" href="node_modules/@stockholm/css/dist/all.css"><style>\n  h1 { margin: 1em }\n</style><!-- <style>h2 { margin: 9px }</style> -->\n';
    expect((await examine(projectWith({ 'sida.html': page }))).places).toEqual(['stad/unlayered-css sida.html:3:3']);
  });

  test('in a package that the project imports', async () => {
    const { places } = await examine(projectWith({ 'main.ts': `import 'bootstrap/dist/css/bootstrap.css';\n${main}`, 'node_modules/bootstrap/dist/css/bootstrap.css': 'a { color: blue }', 'node_modules/bootstrap/dist/css/other.css': 'h1 { margin: 1px }' }));
    expect(places).toEqual(['stad/unlayered-css node_modules/bootstrap/dist/css/bootstrap.css:1:1']);
  });

  test('that nobody asks for may be loaded unseen: a warning', async () => {
    const { code, report } = await examine(projectWith({ 'main.js': main, 'wwwroot/old.css': 'h1 { margin: 1em }' }));
    expect([code, report.findings.map(({ severity }) => severity)]).toEqual([0, ['warning']]);
  });

  test('that a stylesheet imports which nobody asks for: a warning too', async () => {
    const { report } = await examine(projectWith({ 'main.js': main, 'wwwroot/site.css': '@import "old.css";', 'wwwroot/old.css': 'h1 { margin: 1em }' }));
    expect(report.findings.map(({ severity, file }) => [severity, file])).toEqual([['warning', 'wwwroot/old.css']]);
  });

  test('that names the kit’s class may be meant: a remark', async () => {
    const { code, report } = await examine(projectWith({ 'main.js': `import './app.css';${main}`, 'app.css': 'form .sthlm-button { color: red }' }));
    expect([code, report.findings.map(({ severity, outcome }) => [severity, outcome])]).toEqual([0, [['info', 'cannotTell']]]);
  });

  test('that git or the config leaves out is not read', async () => {
    const project = projectWith({ 'stad.config.json': config({ ignore: ['arkiv'] }), '.gitignore': 'dist\n', 'main.js': main, 'dist/old.css': 'h1 { margin: 1em }', 'arkiv/old.css': 'h1 { margin: 1em }' });
    expect((await examine(project)).places).toEqual([]);
  });

  test('the config sets the severity', async () => {
    const files = { 'main.js': `import './old.css';${main}`, 'old.css': 'h1 { margin: 1em }' };
    expect((await examine(projectWith({ ...files, 'stad.config.json': config({ rules: { 'stad/unlayered-css': 'warning' } }) }))).code).toBe(0);
    expect((await examine(projectWith({ ...files, 'stad.config.json': config({ rules: { 'stad/unlayered-css': 'off' } }) }))).places).toEqual([]);
  });

  test('stylesheets that import each other end', async () => {
    const { places } = await examine(projectWith({ 'main.js': `import './a.css';${main}`, 'a.css': '@import "./b.css";', 'b.css': '@import "./a.css"; h1 { margin: 1em }' }));
    expect(places).toEqual(['stad/unlayered-css b.css:1:20']);
  });

  test.each(['https://example.se/old.css', './old.scss', './borta.css'])('%s is not read, and the report says so', async (address) => {
    const { code, report } = await examine(projectWith({ 'index.html': `<link rel="stylesheet" href="${address}"><link rel="stylesheet" href="/node_modules/@stockholm/css/dist/all.css">`, 'old.scss': 'a { b { c: d } }' }));
    expect([code, report.findings.map(({ rule, excerpt }) => [rule, excerpt])]).toEqual([0, [['stad/stylesheet-not-read', address]]]);
  });
});

describe('the kit', () => {
  test('a page without a bundler, with a copy of the stylesheet and no package.json: the page’s own markup tells what it is', async () => {
    const project = new TempProject({ 'stad.config.json': config(), 'assets/all.css': kit, 'assets/old.css': 'button { color: red }', 'index.html': '<link rel=stylesheet href="/assets/old.css"><link rel=stylesheet href="/assets/all.css"><button class="sthlm-button">Spara</button>' });
    const { code, report, places } = await examine(project);
    expect([code, places]).toEqual([1, ['stad/unlayered-css assets/old.css:1:1']]);
    expect(report.run.rules.skipped).toEqual([{ rule: 'stad/kit-versions', reason: 'Mappen har ingen package.json.' }]);
  });

  test('that nothing loads', async () => {
    const { code, places } = await examine(projectWith({ 'main.js': '// import "@stockholm/css/all.css";\n' }));
    expect([code, places]).toEqual([1, ['stad/kit-css-not-loaded :0:0']]);
  });

  test('packages of one group with different versions', async () => {
    const { code, report, places } = await examine(projectWith({ 'main.js': main, ...installed('react', '1.3.0', { 'dist/manifest.json': '{}' }) }));
    expect([code, places]).toEqual([1, ['stad/kit-versions package.json:3:5']]);
    expect(report.findings[0]?.message).toContain('@stockholm/css 1.2.0, @stockholm/react 1.3.0');
  });

  test('a second version inside another package', async () => {
    const { report } = await examine(projectWith({ 'main.js': main, ...installed('css', '1.1.0', {}, 'node_modules/@stockholm/react/') }));
    expect(report.findings.map(({ message }) => message)).toEqual([expect.stringContaining('@stockholm/css 1.1.0, @stockholm/css 1.2.0, @stockholm/react 1.2.0')]);
  });

  test('packages of different groups may differ', async () => {
    expect((await examine(projectWith({ 'main.js': main, ...installed('cli', '3.0.0') }))).places).toEqual([]);
  });

  test('a package that is asked for and not installed', async () => {
    const { report } = await examine(projectWith({ 'main.js': main, 'package.json': JSON.stringify({ devDependencies: { '@stockholm/tokens': '1.2.0' } }) }));
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([['stad/kit-versions', '@stockholm/tokens står i package.json men är inte installerat. Kör npm install.']]);
  });

  test('the groups are those that we release', () => {
    const release = JSON.parse(readFileSync(fileURLToPath(new URL('../../../.changeset/config.json', import.meta.url)), 'utf8')) as { fixed: string[][] };
    expect(packageGroups.groups).toEqual(release.fixed);
  });
});

describe('what can not be examined', () => {
  test.each([
    ['a folder without a project', { 'stad.config.json': config() }, 'PROJECT_NOT_FOUND', 'Stad: Här finns inget projekt att undersöka. Mappen har varken package.json eller en kopia av kitets all.css. Kör stad doctor i projektets mapp.\n'],
    ['a project without the kit', { 'stad.config.json': config(), 'package.json': '{}' }, 'KIT_NOT_FOUND', 'Stad: Kitets stilmall finns inte i projektet. @stockholm/css är inte installerat, och ingen kopia av all.css finns. Kör npm install @stockholm/css.\n'],
    ['a broken package.json', { 'stad.config.json': config(), 'package.json': '{' }, 'CONFIG_BROKEN', expect.stringMatching(/^Stad: package\.json går inte att läsa in\. /u)],
  ])('%s', async (_, files, __, stderr) => {
    expect(await new TempProject(files).stad(['doctor'])).toEqual({ code: 2, stdout: '', stderr });
  });

  test.each([
    ['broken CSS', 'h1 { color: red', 'FILE_UNPARSABLE', /^PostCSS kan inte tolka trasig\.css\. 1:1 Unclosed block\.$/u],
    ['bytes that are not UTF-8', Buffer.from('h1 { content: "å" }', 'latin1'), 'FILE_UNDECODABLE', /UTF-8/u],
  ])('%s: an error, and the other files’ findings', async (_, css, code, message) => {
    const outcome = await examine(projectWith({ 'main.js': `import './trasig.css';import './old.css';${main}`, 'trasig.css': css, 'old.css': 'h1 { margin: 1em }' }));
    expect(outcome.report.errors).toEqual([{ code, uri: 'trasig.css', message: expect.stringMatching(message), remedy: expect.stringMatching(/\.$/u) }]);
    expect([outcome.code, outcome.places]).toEqual([2, ['stad/unlayered-css old.css:1:1']]);
  });

  test.each(['<style>'.repeat(20_000), '<a b="'.repeat(20_000), `<link ${' '.repeat(50_000)}`, 'import'.repeat(30_000), `import ${'('.repeat(50_000)}`, '<!--'.repeat(30_000)])('odd text ends', async (text) => {
    const { report } = await examine(projectWith({ 'main.js': main, 'odd.html': text, 'odd.ts': text }));
    // What stands in a page's <style> may be no CSS.
    expect(report.errors.filter(({ code }) => code !== 'FILE_UNPARSABLE')).toEqual([]);
  });
});

test('prints for a person in Swedish, and in English where asked', async () => {
  const project = projectWith({ 'main.js': `import './old.css';${main}`, 'old.css': 'h1 { margin: 1em }' });
  const { stdout } = await project.stad(['doctor']);
  expect(stdout).toContain('1:1  fel  stad/unlayered-css');
  expect(stdout).toContain('│ h1 { margin: 1em }');
  expect((await project.stad(['doctor', '--lang', 'en'])).stdout.replace(/\s+/gu, ' ')).toContain('wins over the kit\'s “margin: 0” for h1.');
});

test('writes the report to a file below the root, and nowhere else', async () => {
  const project = projectWith({ 'main.js': main });
  expect((await project.stad(['doctor', '--format', 'sarif', '--output', 'rapport.sarif'])).code).toBe(0);
  expect(JSON.parse(project.read('rapport.sarif'))).toMatchObject({ version: '2.1.0' });
  const { code, stderr } = await project.stad(['doctor', '--output', '../rapport.json']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('utanför projektets rot')]);
});
