import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOfEntry } from '../scripts/component-bytes.ts';
import manifest from '../src/manifest.json' with { type: 'json' };

/* A build of its own, so that no test depends on when somebody last built. Inside the package, so that it finds React. */

const folder = fileURLToPath(new URL('..', import.meta.url));
const built = join(folder, 'node_modules', '.cache', 'dist-test');
const entryOf = (entry: string): string => entry.replace('@stockholm/react/', '');

beforeAll(() => {
  const tsdown = join(dirname(createRequire(import.meta.url).resolve('tsdown/package.json')), 'dist', 'run.mjs');
  execFileSync(process.execPath, [tsdown, '--out-dir', built, '--no-dts', '--log-level', 'error'], { cwd: folder, stdio: 'pipe' });
}, 120_000);

afterAll(() => rmSync(built, { recursive: true, force: true }));

const clientApi = /\b(?:useState|useReducer|useEffect|useLayoutEffect|useInsertionEffect|useRef|useContext|createContext|useImperativeHandle|useSyncExternalStore|useTransition|useOptimistic|useActionState)\b/u;

const staticComponents = manifest.components.filter(({ client }) => !client);

describe('what is published', () => {
  test.each(staticComponents.map(({ name, entry }) => [name, entry] as const))('%s is a server component, and so is all it imports', (_, entry) => {
    for (const file of filesOfEntry(entryOf(entry), built)) {
      const code = readFileSync(file, 'utf8');
      expect(code, file).not.toMatch(/^\s*['"]use client['"]/mu);
      expect(code, file).not.toMatch(clientApi);
    }
  });

  test.each(manifest.components.filter(({ client }) => client).map(({ name, entry }) => [name, entry] as const))('%s keeps its "use client" as the first line', (name, entry) => {
    expect(readFileSync(join(built, entryOf(entry), `${name}.js`), 'utf8')).toMatch(/^['"]use client['"]/u);
  });

  test('static components load where React has only what servers have', () => {
    const imports = [...new Set(staticComponents.map(({ entry }) => entry))].map((entry) => `await import(${JSON.stringify(pathToFileURL(join(built, entryOf(entry), 'index.js')).href)});`);
    const code = `${imports.join('\n')} const react = await import('react'); console.log(react.useState === undefined);`;
    const output = execFileSync(process.execPath, ['--conditions=react-server', '--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' });
    expect(output.trim()).toBe('true');
  });

  test('imports React and nothing else, and never CSS', () => {
    const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    const foreign = scripts.flatMap((name) => [...readFileSync(join(built, name), 'utf8').matchAll(/^(?:import|export)\b[^;]*?from\s*["']([^."'][^"']*)["']|^import\s*["']([^"']+)["']/gmu)].map(([, from, bare]) => from ?? bare));
    expect([...new Set(foreign)].sort()).toEqual(['react', 'react/jsx-runtime']);
  });

  test('has a file for every export', () => {
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports: Record<string, string | { default: string }> };
    for (const target of Object.values(exports)) {
      if (typeof target === 'string') continue;
      expect(existsSync(join(built, target.default.replace('./dist/', ''))), target.default).toBe(true);
    }
  });

  test('an entry carries no other component', () => {
    expect(filesOfEntry('heading', built).map((file) => file.slice(built.length + 1).replaceAll('\\', '/'))).toEqual([
      'heading/Heading.js',
      'heading/index.js',
      'internal/class-names.js',
      'internal/with-ref.js',
    ]);
  });
});
