import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint as ESLint10, type Linter } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';

/** A kit as it is installed in a project: as much of a manifest as the config reads. */
const manifest = {
  schemaVersion: 1,
  package: '@stockholm/react',
  version: '2.4.0',
  components: [
    { name: 'Button', entry: '@stockholm/react/button', status: 'stable', replaces: [{ element: 'button' }], props: [], children: { required: true, text: 'button' }, accessibleName: { from: ['children', 'aria-label'], required: true } },
    { name: 'Link', entry: '@stockholm/react/link', status: 'stable', replaces: [{ element: 'a' }], props: [], children: { required: true, text: 'link' } },
    { name: 'TextField', entry: '@stockholm/react/text-field', status: 'stable', replaces: [{ element: 'input', attributes: { type: 'text' } }, { element: 'textarea' }], props: [{ name: 'label', type: 'string', required: true, text: 'label' }], accessibleName: { from: ['label'], required: true } },
  ],
};

const made: string[] = [];
process.once('exit', () => made.forEach((root) => rmSync(root, { recursive: true, force: true })));

/** A project in a temporary folder. With `kit`, the kit is installed in it. */
export function project(files: Record<string, string>, { kit = false } = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'stad-config-')));
  const exports = { './manifest.json': './manifest.json', './package.json': './package.json' };
  const installed = {
    'node_modules/@stockholm/react/package.json': JSON.stringify({ name: '@stockholm/react', version: manifest.version, exports }),
    'node_modules/@stockholm/react/manifest.json': JSON.stringify(manifest),
  };
  for (const [path, text] of Object.entries({ 'package.json': '{ "private": true, "type": "module" }', ...(kit ? installed : {}), ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  made.push(root);
  return root;
}

export const eslints = { 'ESLint 10': ESLint10, 'ESLint 9': ESLint9 as unknown as typeof ESLint10 };

/** What ESLint says of a whole project, as `path:line:column rule severity`, sorted. */
export async function lint(ESLint: typeof ESLint10, root: string, config: Linter.Config[] | string): Promise<string[]> {
  const eslint = new ESLint(typeof config === 'string' ? { cwd: root, overrideConfigFile: config } : { cwd: root, overrideConfigFile: true, overrideConfig: config });
  const results = await eslint.lintFiles(['.']);
  return results
    .flatMap(({ filePath, messages }) => messages.map(({ line, column, ruleId, severity, message }) =>
      `${filePath.slice(root.length + 1)}:${line}:${column} ${ruleId ?? message} ${severity === 2 ? 'error' : 'warn'}`))
    .toSorted();
}
