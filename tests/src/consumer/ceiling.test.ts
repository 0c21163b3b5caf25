import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@stockholm/findings';
import { beforeAll, describe, expect, test } from 'vitest';
import { installConsumer, type ConsumerProject } from './consumer-project.ts';
import { copyStyles, differences, looksAt, samplePage, writeReference, type Looks } from './looks.ts';
import { repository } from './published-packages.ts';
import { run } from './run.ts';
import { renderSamples, writeSamples, type RenderedSamples } from './samples.ts';
import { serve, serveFolder } from './served.ts';

/** Opens one page of a folder that a plain server serves. */
async function lookIn(folder: string, options: Parameters<typeof looksAt>[1] = {}): Promise<Looks> {
  const served = await serveFolder(folder);
  try {
    return await looksAt(`${served.url}/`, options);
  } finally {
    served.stop();
  }
}

describe('projects on the newest versions, from the published packages', () => {
  let project: ConsumerProject;
  let rendered: RenderedSamples;
  let reference: Looks;
  let referenceFolder: string;
  let built: { code: number; stdout: string; stderr: string }[];

  beforeAll(async () => {
    project = await installConsumer(join(repository, 'tests', 'fixtures', 'ceiling'), 'ceiling', (path) => !path.includes('node_modules'));
    await writeSamples(project.folder);
    [rendered, ...built] = await Promise.all([renderSamples(project.folder), project.script('build:vite').then(async (vite) => [vite, await project.script('build:router')])]).then(
      ([samples, builds]) => [samples, ...builds] as const,
    );
    referenceFolder = await writeReference(project.folder, rendered);
    reference = await lookIn(referenceFolder);
  });

  test('every entry imports, and every component renders on the server with React 19 without a warning', () => {
    expect(rendered.complaints).toEqual([]);
    expect(rendered.missing).toEqual([]);
  });

  test('the page that the others are measured by is styled by the kit', () => {
    expect(reference.complaints).toEqual([]);
    expect(Object.keys(reference.samples)).toEqual(Object.keys(rendered.markup));
    const button = reference.samples['button/Standard']?.values[0] ?? '';
    expect(button).toContain('Open Sans Variable');
    expect(button).toContain('|inline-grid|');
  });

  test('Vite', async () => {
    expect(built[0]).toMatchObject({ code: 0 });
    const shown = await lookIn(join(project.folder, 'vite', 'dist'));
    expect(shown.complaints).toEqual([]);
    expect(differences(reference, shown, { except: rendered.client })).toEqual([]);
  });

  test('React Router in framework mode: on the server, hydrated, and without JavaScript', async () => {
    expect(built[1], built[1]?.stderr).toMatchObject({ code: 0 });
    const served = await serve(join(project.folder, 'node_modules', '.bin', 'react-router-serve'), ['./build/server/index.js'], join(project.folder, 'router'), { PORT: '{port}' });
    try {
      expect((await fetch(served.url)).headers.get('content-security-policy')).not.toContain('unsafe');
      const shown = await looksAt(served.url, { ready: 'html[data-hydrated]' });
      expect(shown.complaints).toEqual([]);
      expect(differences(reference, shown, { except: rendered.client })).toEqual([]);
      // Some components show more where no script will open it.
      expect(differences(await lookIn(referenceFolder, { javaScriptEnabled: false }), await looksAt(served.url, { javaScriptEnabled: false }))).toEqual([]);
    } finally {
      served.stop();
    }
  });

  /** The kit's plain HTML by case, as published: what a template of a CMS copies. */
  async function plainHtml(): Promise<Record<string, string>> {
    const folder = join(project.folder, 'node_modules', '@stockholm', 'react', 'dist', 'html');
    const cases: Record<string, string> = {};
    for (const file of await readdir(folder)) {
      const [, ...parts] = (await readFile(join(folder, file), 'utf8')).split(/^<!-- (.+) -->$/mu);
      for (let at = 0; at < parts.length; at += 2) cases[`${file.replace('.html', '')}/${parts[at]}`] = parts[at + 1] ?? '';
    }
    return cases;
  }

  async function writeLegacy(name: 'layered' | 'unlayered'): Promise<string> {
    const folder = join(project.folder, 'legacy', name);
    await copyStyles(project.folder, join(folder, 'stockholm'));
    await cp(join(project.folder, 'samples', 'samples.css'), join(folder, 'samples.css'));
    await cp(join(project.folder, 'node_modules', 'bootstrap', 'dist', 'css', 'bootstrap.css'), join(folder, 'bootstrap.css'));
    await writeFile(join(folder, 'index.html'), samplePage(rendered.markup, ['/site.css']));
    return folder;
  }

  test('a page without a bundler, with the published plain HTML', async () => {
    const folder = join(project.folder, 'plain');
    const cases = await plainHtml();
    expect(Object.keys(cases).filter((id) => rendered.markup[id] === undefined)).toEqual([]);
    const components = (ids: string[]): string[] => [...new Set(ids.map((id) => id.split('/')[0] as string))].sort();
    expect(components(Object.keys(cases))).toEqual(components(Object.keys(rendered.markup)));
    await copyStyles(project.folder, join(folder, 'stockholm'));
    await cp(join(project.folder, 'samples', 'samples.css'), join(folder, 'samples.css'));
    await writeFile(join(folder, 'index.html'), samplePage(cases, ['/stockholm/fonts.css', '/stockholm/all.css', '/samples.css']));
    const shown = await lookIn(folder);
    expect(shown.complaints).toEqual([]);
    const shared = { ...reference, samples: Object.fromEntries(Object.entries(reference.samples).filter(([id]) => cases[id] !== undefined)) };
    // The markup is laid out for reading, and a line break between two inline parts is a space.
    expect(differences(shared, shown, { may: ['height', 'width'] })).toEqual([]);
  });

  const doctor = async (folder: string): Promise<{ code: number; report: Report }> => {
    const { code, stdout } = await run(join(project.folder, 'node_modules', '.bin', 'stad'), ['doctor', '--format', 'json'], folder);
    return { code, report: JSON.parse(stdout) as Report };
  };

  test('Bootstrap 3 in a layer that is named first: the kit wins, and stad doctor has nothing against it', async () => {
    const folder = await writeLegacy('layered');
    const shown = await lookIn(folder);
    expect(shown.complaints).toEqual([]);
    expect(differences(reference, shown)).toEqual([]);
    const { code, report } = await doctor(folder);
    expect([report.errors, report.findings.filter(({ severity }) => severity === 'error'), code]).toEqual([[], [], 0]);
  });

  test('Bootstrap 3 without a layer: the page shows it, and stad doctor names the rules that win', async () => {
    const folder = await writeLegacy('unlayered');
    const broken = differences(reference, await lookIn(folder));
    expect(broken.some((line) => line.startsWith('button/'))).toBe(true);
    const { code, report } = await doctor(folder);
    expect([report.errors, code]).toEqual([[], 1]);
    const lines = (await readFile(join(folder, 'bootstrap.css'), 'utf8')).split('\n');
    const winning = report.findings.filter(({ rule }) => rule === 'stad/unlayered-css').map(({ location, message }) => ({ location, message }));
    expect(winning.length).toBeGreaterThan(5);
    for (const { location } of winning) {
      expect(location).toMatchObject({ kind: 'text', uri: 'bootstrap.css' });
      expect(lines[(location as { line: number }).line - 1]).not.toBe('');
    }
    expect(winning.map(({ message }) => message).join('\n')).toContain('.sthlm-button');
  });
});
