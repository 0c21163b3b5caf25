import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { repository } from './published-packages.ts';
import { succeed } from './run.ts';

const sources = join(repository, 'packages', 'react', 'src');

/** What a consumer's project renders of the kit: the stories of each component, which are the cases that we promise. */
export interface RenderedSamples {
  /** Markup by sample: `button/Standard`. */
  markup: Record<string, string>;
  /** Components that change what they rendered once they run in a browser. */
  client: string[];
  /** What React and the components said while they were rendered. */
  complaints: string[];
  /** Names in the published manifest that no published entry exports, and components without a sample. */
  missing: string[];
}

/** Where a story's import leads in a consumer's project. Files that are no part of the packages are brought along. */
function published(specifier: string, from: string): { specifier: string; file?: string } {
  if (!specifier.startsWith('.')) return { specifier };
  const file = join(dirname(from), specifier);
  const path = relative(sources, file).replaceAll('\\', '/');
  if (basename(path) === 'index.ts') return { specifier: `@stockholm/react/${dirname(path)}` };
  if (path.startsWith('texts/')) return { specifier: `@stockholm/react/${path.replace(/\.ts$/u, '')}` };
  return { specifier: specifier.replace(/\.tsx?$/u, '.js'), file };
}

const compiled = (text: string): string =>
  ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.ReactJSX } }).outputText;

/**
 * Writes the kit's stories into a project's `samples` folder as plain JavaScript that imports the published entries, so
 * that a new component is in every consumer's page without anyone touching a fixture.
 */
export async function writeSamples(project: string): Promise<void> {
  const target = join(project, 'samples');
  const written = new Set<string>();
  const bring = async (file: string): Promise<void> => {
    if (written.has(file)) return;
    written.add(file);
    const along: string[] = [];
    const code = compiled(await readFile(file, 'utf8')).replaceAll(/(\bfrom\s+|\bimport\s+)(['"])([^'"]+)\2/gu, (_, before: string, quote: string, specifier: string) => {
      const found = published(specifier, file);
      if (found.file !== undefined) along.push(found.file);
      return `${before}${quote}${found.specifier}${quote}`;
    });
    const path = join(target, relative(sources, file).replace(/\.tsx?$/u, '.js'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, code);
    for (const other of along) await bring(other);
  };

  const stories: { component: string; file: string }[] = [];
  for (const component of (await readdir(sources, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
    for (const name of (await readdir(join(sources, component))).filter((file) => file.endsWith('.stories.tsx'))) {
      await bring(join(sources, component, name));
      stories.push({ component, file: `./${component}/${name.replace(/\.tsx$/u, '.js')}` });
    }
  }
  // No text of the project's own: what judges the project leaves it alone.
  await writeFile(join(target, '.gitignore'), '*\n');
  await writeFile(join(target, 'stories.js'), compiled(await readFile(join(repository, 'packages', 'react', 'test', 'stories.ts'), 'utf8')));
  await writeFile(join(target, 'index.js'), indexModule(stories));
  await writeFile(join(target, 'index.d.ts'), "import type { ReactElement } from 'react';\nexport function Samples(): ReactElement;\n");
  await writeFile(join(target, 'samples.css'), '.sample {\n  inline-size: 60rem;\n}\n');
  const manifest = JSON.parse(await readFile(join(project, 'node_modules', '@stockholm', 'react', 'package.json'), 'utf8')) as { exports: Record<string, string | { default: string }> };
  const entries = Object.entries(manifest.exports).filter(([, to]) => typeof to !== 'string').map(([name]) => name.replace(/^\./u, '@stockholm/react'));
  await writeFile(join(target, 'entries.js'), entries.map((entry, at) => `export * as entry${at} from '${entry}';\n`).join(''));
  await writeFile(join(target, 'render.mjs'), renderModule);
}

const indexModule = (stories: readonly { component: string; file: string }[]): string => `import { createElement } from 'react';
import { storiesOf } from './stories.js';
${stories.map(({ file }, at) => `import * as stories${at} from '${file}';`).join('\n')}

const modules = [${stories.map(({ component }, at) => `['${component}', stories${at}]`).join(', ')}];

// What shows a component among others or with long words is judged in Storybook's own run.
const leftOut = new Set(['Playground', 'InPage', 'LongText']);
export const samples = modules.flatMap(([component, module]) =>
  storiesOf(module)
    .filter(({ exportName, isWrong }) => !isWrong && !leftOut.has(exportName))
    .map(({ name, element }) => ({ id: component + '/' + name, component, element })),
);

export function Samples() {
  return createElement('div', null, samples.map(({ id, element }) => createElement('div', { key: id, className: 'sample', 'data-sample': id }, element)));
}
`;

const renderModule = `import { format } from 'node:util';
import { createRequire } from 'node:module';

const complaints = [];
for (const level of ['error', 'warn']) console[level] = (...words) => complaints.push(format(...words));
const { createElement, StrictMode } = await import('react');
const { renderToString } = await import('react-dom/server');
const entries = await import('./entries.js');
const { samples } = await import('./index.js');
const { components } = createRequire(import.meta.url)('@stockholm/react/manifest.json');

const exported = new Set(Object.values(entries).flatMap((entry) => Object.keys(entry)));
const shown = new Set(samples.map(({ component }) => component));
const slug = ({ entry }) => entry.replace('@stockholm/react/', '');
const markup = {};
for (const { id, element } of samples) {
  try {
    markup[id] = renderToString(createElement(StrictMode, null, element));
  } catch (error) {
    complaints.push(id + ': ' + error.stack);
  }
}
process.stdout.write(
  JSON.stringify({
    markup,
    client: components.filter(({ client }) => client === true).map(slug),
    complaints,
    missing: components.filter((component) => !exported.has(component.name) || !shown.has(slug(component))).map(({ name }) => name),
  }),
);
`;

/** Imports every published entry and renders every sample on the server, with the warnings of React's development build. */
export async function renderSamples(project: string, node = 'node'): Promise<RenderedSamples> {
  const { stdout } = await succeed(node, [join('samples', 'render.mjs')], project, { NODE_ENV: 'development' });
  return JSON.parse(stdout) as RenderedSamples;
}
