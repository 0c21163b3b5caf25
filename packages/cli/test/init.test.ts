import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TempProject } from './temp-project.ts';

test('writes a config with the edition, and package scripts, and says so', async () => {
  const project = new TempProject({ 'package.json': '{\n\t"name": "sajt",\n\t"scripts": {\n\t\t"build": "vite build"\n\t}\n}\n' });
  const { code, stdout } = await project.stad(['init']);
  expect(code).toBe(0);
  expect(JSON.parse(project.read('stad.config.json'))).toMatchObject({ edition: '2026.1' });
  expect(project.read('package.json')).toBe(
    '{\n\t"name": "sajt",\n\t"scripts": {\n\t\t"build": "vite build",\n\t\t"stad": "stad",\n\t\t"stad:check": "stad check"\n\t}\n}\n',
  );
  expect(stdout).toMatch(/^\+ stad\.config\.json: utgåva 2026\.1$/m);
  expect(stdout).toMatch(/^\+ package\.json: skriptet stad:check kör stad check$/m);
  expect(stdout).toMatch(/: npm run stad:check\n.*: npm run -s stad -- rules\n$/);
  // What it wrote is what check reads.
  expect((await project.check()).report.findings).toEqual([]);
});

test('writes lint configs for packages that the project has, in the module form it uses', async () => {
  const project = new TempProject({ 'package.json': '{"type":"module","devDependencies":{"@stockholm/eslint-config":"1.0.0"}}' });
  const installed = join(project.root, 'node_modules/@stockholm/stylelint-config');
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(installed, 'package.json'), '{"name":"@stockholm/stylelint-config","main":"index.js"}');
  writeFileSync(join(installed, 'index.js'), '');
  await project.stad(['init']);
  expect(project.read('eslint.config.js')).toContain("from '@stockholm/eslint-config'");
  expect(project.read('stylelint.config.js')).toContain("from '@stockholm/stylelint-config'");
  const other = new TempProject({ 'package.json': '{"devDependencies":{"@stockholm/eslint-config":"1.0.0"}}' });
  await other.stad(['init']);
  expect(other.read('eslint.config.mjs')).toContain('export default');
});

test('never overwrites, and the second run changes nothing', async () => {
  const files = {
    'package.json': '{"scripts":{"stad":"annat"},"devDependencies":{"@stockholm/eslint-config":"1.0.0"}}',
    'stad.config.ts': 'export default { edition: "2026.1" };',
    'eslint.config.mjs': 'export default [];',
  };
  const project = new TempProject(files);
  const { stdout } = await project.stad(['init']);
  expect(stdout).toContain('= stad.config.ts finns redan\n');
  expect(stdout).toContain('= package.json har redan skriptet stad\n');
  expect(stdout).toContain('= eslint.config.mjs finns redan\n');
  expect(stdout).not.toContain('npm run -s stad');
  expect(project.read('stad.config.ts')).toBe(files['stad.config.ts']);
  expect(project.read('eslint.config.mjs')).toBe(files['eslint.config.mjs']);
  expect(JSON.parse(project.read('package.json'))).toMatchObject({ scripts: { stad: 'annat', 'stad:check': 'stad check' } });
  const after = project.read('package.json');
  expect((await project.stad(['init'])).stdout).not.toMatch(/^\+/m);
  expect(project.read('package.json')).toBe(after);
});

test('tells how to get what is not installed, and what to do without package.json', async () => {
  const project = new TempProject();
  const { code, stdout } = await project.stad(['init']);
  expect(code).toBe(0);
  expect(stdout).toContain('npm init');
  expect(stdout).not.toContain('npm run');
  expect(stdout).toContain('npm install --save-dev @stockholm/eslint-config');
});

test('leaves a broken package.json alone', async () => {
  const project = new TempProject({ 'package.json': '{' });
  const { code, stderr } = await project.stad(['init']);
  expect([code, project.read('package.json')]).toEqual([2, '{']);
  expect(stderr).toMatch(/^Stad: package\.json [^\n]+\n$/);
});
