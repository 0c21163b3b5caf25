import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Report } from '@stockholm/findings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installConsumer, type ConsumerProject } from './consumer-project.ts';
import { differences, looksAt, writeReference } from './looks.ts';
import { repository } from './published-packages.ts';
import { renderSamples, writeSamples, type RenderedSamples } from './samples.ts';
import { openPages, serve, serveFolder, type Served } from './served.ts';

const leftOut = new Set(['node_modules', '.next', '.turbo', 'next-env.d.ts']);

/** Puts every component on one more page of the site, in the browser too, since stories have handlers of events. */
async function addSamplesPage(folder: string): Promise<void> {
  await writeSamples(folder);
  await writeFile(join(folder, 'samples', 'client.js'), "'use client';\nimport { createElement, useEffect } from 'react';\nimport { Samples } from './index.js';\nexport function ClientSamples() {\n  useEffect(() => document.documentElement.setAttribute('data-hydrated', 'true'), []);\n  return createElement(Samples);\n}\n");
  await writeFile(join(folder, 'samples', 'client.d.ts'), "import type { ReactElement } from 'react';\nexport function ClientSamples(): ReactElement;\n");
  const page = join(folder, 'app', 'prover');
  await mkdir(page);
  await writeFile(join(page, '.gitignore'), '*\n');
  await writeFile(join(page, 'page.tsx'), "import '../../samples/samples.css';\nimport { ClientSamples } from '../../samples/client.js';\n\nexport default function SamplesPage() {\n  return <ClientSamples />;\n}\n");
}

describe('the example site, outside the workspace, on the newest versions', () => {
  let project: ConsumerProject;
  let rendered: RenderedSamples;
  let built: { code: number; stdout: string; stderr: string };
  let served: Served;

  beforeAll(async () => {
    project = await installConsumer(join(repository, 'apps', 'example-site'), 'example-site', (path) => !leftOut.has(basename(path)));
    await addSamplesPage(project.folder);
    [built, rendered] = await Promise.all([project.script('build'), renderSamples(project.folder)]);
    if (built.code === 0) served = await serve(join(project.folder, 'node_modules', '.bin', 'next'), ['start', '-H', '127.0.0.1', '-p', '{port}'], project.folder);
  });

  afterAll(() => served?.stop());

  test('builds with Next, its pages open without a complaint, and its form keeps what was typed', async () => {
    expect(built.code, `${built.stdout}\n${built.stderr}`).toBe(0);
    const pages = ['', 'bostadsanpassningsbidrag', 'synpunkt', 'kontakt'].map((path) => `${served.url}/${path}`);
    for (const page of await openPages(pages)) {
      expect(page.complaints, page.title).toEqual([]);
      expect(page.fonts, page.title).toContain('Open Sans Variable');
      expect(page.text).toContain('Ekuddens stadsdelsförvaltning');
    }
    for (const page of await openPages(pages, { javaScriptEnabled: false })) expect(page.text).toContain('Ekuddens stadsdelsförvaltning');

    // As a browser without script posts it.
    const post = (fields: Record<string, string>): Promise<Response> =>
      fetch(`${served.url}/synpunkt`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
        redirect: 'manual',
      });
    const again = await (await post({ message: 'Lampan <b>blinkar</b> vid skolan', answer: 'ja' })).text();
    expect(again).toContain('>Lampan &lt;b&gt;blinkar&lt;/b&gt; vid skolan</textarea>');
    expect(again).toContain('Välj vad synpunkten handlar om.');
    const tooLong = 'å'.repeat(50_000);
    expect(await (await post({ about: 'park', message: tooLong, answer: 'nej' })).text()).toContain(tooLong);
    const sent = await post({ about: 'park', message: 'Lampan blinkar', answer: 'nej' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/synpunkt/tack']);
  });

  test('shows every component as it should, hydrated under a strict policy', async () => {
    const [, html] = /<html ([^>]*)>/u.exec(await (await fetch(`${served.url}/prover`)).text()) ?? [];
    const plain = await serveFolder(await writeReference(project.folder, rendered, html));
    try {
      const shown = await looksAt(`${served.url}/prover`, { ready: 'html[data-hydrated]' });
      expect(shown.complaints).toEqual([]);
      expect(differences(await looksAt(`${plain.url}/`), shown, { except: rendered.client })).toEqual([]);
    } finally {
      plain.stop();
    }
  });

  test('sends no script of a component that is made on the server', async () => {
    // What the site itself runs in the browser, such as the page for errors, brings the components that it shows.
    const own = (await readdir(project.folder, { recursive: true })).filter((name) => name.endsWith('.tsx') && !/^(?:node_modules|samples|\.next)/u.test(name));
    const code = await Promise.all(own.map((name) => readFile(join(project.folder, name), 'utf8')));
    const inBrowser = code.filter((text) => text.startsWith("'use client'")).flatMap((text) => [...text.matchAll(/@stockholm\/react\/([a-z-]+)/gu)].map(([, name]) => name as string));
    // Those draw the kit's own icons.
    const sent = [...rendered.client, ...inBrowser, 'icon'];
    const classes = JSON.parse(await readFile(join(project.folder, 'node_modules', '@stockholm', 'css', 'dist', 'classes.json'), 'utf8')) as { classes: { name: string }[] };
    const names = classes.classes.map(({ name }) => name).filter((name) => !sent.some((component) => name === `sthlm-${component}` || name.startsWith(`sthlm-${component}__`)));
    for (const path of ['', 'bostadsanpassningsbidrag', 'synpunkt', 'kontakt']) {
      const html = await (await fetch(`${served.url}/${path}`)).text();
      const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(([, src]) => src as string);
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) {
        const code = await (await fetch(new URL(script, served.url))).text();
        expect(names.filter((name) => code.includes(`"${name}"`)), `${path}: ${script}`).toEqual([]);
      }
    }
  });

  test('passes its own lint, and stad check finds faults in the draft only', async () => {
    const ran = await project.script('check', '--format', 'json');
    const report = JSON.parse(ran.stdout) as Report;
    expect(report.errors).toEqual([]);
    expect(report.run.rules.run.some((rule) => rule.startsWith('kit/'))).toBe(true);
    const outsideDraft = report.findings.filter((finding) => finding.severity !== 'info' && !('uri' in finding.location && finding.location.uri.includes('/utkast/')));
    expect(outsideDraft).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(3);
  });
});
