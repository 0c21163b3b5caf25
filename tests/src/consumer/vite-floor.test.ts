import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@stockholm/findings';
import { beforeAll, describe, expect, test } from 'vitest';
import { installConsumer, type ConsumerProject } from './consumer-project.ts';
import { differences, looksAt, writeReference } from './looks.ts';
import { repository } from './published-packages.ts';
import { succeed } from './run.ts';
import { renderSamples, writeSamples, type RenderedSamples } from './samples.ts';
import { openPages, serve, serveFolder } from './served.ts';

describe('a Vite project on the oldest versions that we promise', () => {
  let project: ConsumerProject;
  let rendered: RenderedSamples;

  beforeAll(async () => {
    project = await installConsumer(join(repository, 'tests', 'fixtures', 'vite-floor'), 'vite-floor', (path) => !path.includes('node_modules'));
    await writeSamples(project.folder);
    await cp(join(project.folder, 'samples', 'entries.js'), join(project.folder, 'src', 'every-entry.ts'));
    rendered = await renderSamples(project.folder, join(project.folder, 'node_modules', '.bin', 'node'));
  });

  test('runs on Node 20.19, TypeScript 5.4, React 18.3, ESLint 9 and Stylelint 17', async () => {
    const bin = (name: string): string => join(project.folder, 'node_modules', '.bin', name);
    expect((await succeed(bin('node'), ['--version'], project.folder)).stdout).toMatch(/^v20\.19\.0/u);
    expect((await succeed(bin('tsc'), ['--version'], project.folder)).stdout).toContain('5.4');
    expect((await succeed(bin('eslint'), ['--version'], project.folder)).stdout).toMatch(/^v9\./u);
    expect((await succeed(bin('stylelint'), ['--version'], project.folder)).stdout).toMatch(/^17\./u);
  });

  test('every entry imports, and every component renders on the server with React 18.3 without a warning', () => {
    expect(rendered.complaints).toEqual([]);
    expect(rendered.missing).toEqual([]);
  });

  test('is typed: every entry, with our declarations checked too', async () => {
    expect(await project.script('typecheck')).toMatchObject({ code: 0, stdout: '' });
  });

  test('builds, and every component shows as it should under a strict policy without a complaint or a request that leaves the site', async () => {
    expect(await project.script('build')).toMatchObject({ code: 0 });
    const served = await serve(join(project.folder, 'node_modules', '.bin', 'vite'), ['preview', '--host', '127.0.0.1', '--strictPort', '--port', '{port}'], project.folder);
    try {
      const [page] = await openPages([served.url]);
      expect(page?.complaints).toEqual([]);
      expect(page?.fonts).toContain('Open Sans Variable');
      for (const seen of ['Koka dricksvattnet i Vretängen', 'Hoppa till innehåll', 'Välj hur du vill ha svar.', 'Vänta med att bygga', '12 mars 2026', '212000-0142']) {
        expect(page?.text).toContain(seen);
      }
      const plain = await serveFolder(await writeReference(project.folder, rendered));
      try {
        const shown = await looksAt(`${served.url}/prover.html`);
        expect(shown.complaints).toEqual([]);
        expect(differences(await looksAt(`${plain.url}/`), shown, { except: rendered.client })).toEqual([]);
      } finally {
        plain.stop();
      }
    } finally {
      served.stop();
    }
  });

  test('stad check finds the faults in text, code and style, each at its place', async () => {
    const ran = await project.script('check', '--format', 'json');
    const report = JSON.parse(ran.stdout) as Report;
    expect(report.errors).toEqual([]);
    const found = report.findings.map((finding) => `${finding.rule} ${'line' in finding.location ? `${finding.location.uri}:${finding.location.line}` : finding.location.kind}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'content/phone-format texter/brev.md:3',
        'content/phone-format src/faults.tsx:6',
        'content/confused-words src/faults.tsx:6',
        'kit/no-raw-html src/faults.tsx:5',
        'css/token-required src/faults.css:2',
        'css/unknown-token src/faults.css:3',
      ]),
    );
    expect(report.run.root).toBe('.');
    expect(ran.stdout).not.toContain(project.folder);
  });

  test('stad check --fix writes the phone number right and leaves the rest of the file', async () => {
    const letter = join(project.folder, 'texter', 'brev.md');
    const before = await readFile(letter, 'utf8');
    await project.script('check', '--only', 'content', '--fix', 'texter');
    expect(await readFile(letter, 'utf8')).toBe(before.replace('08-46500420', '08-465\u00A0004\u00A020'));
    await writeFile(letter, before);
  });

  test('stad explain tells of a rule without a network', async () => {
    const { stdout, code } = await succeed(join(project.folder, 'node_modules', '.bin', 'stad'), ['explain', 'content/phone-format'], project.folder);
    expect(code).toBe(0);
    expect(stdout).toContain('content/phone-format');
  });
});
