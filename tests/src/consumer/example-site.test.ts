import { basename, join } from 'node:path';
import type { Report } from '@stockholm/findings';
import { beforeAll, describe, expect, test } from 'vitest';
import { installConsumer, type ConsumerProject } from './consumer-project.ts';
import { repository } from './published-packages.ts';
import { openPages, serve } from './served.ts';

const leftOut = new Set(['node_modules', '.next', '.turbo', 'next-env.d.ts']);

describe('the example site, outside the workspace, on the newest versions', () => {
  let project: ConsumerProject;

  beforeAll(async () => {
    project = await installConsumer(join(repository, 'apps', 'example-site'), 'example-site', (path) => !leftOut.has(basename(path)));
  });

  test('builds with Next, its pages open without a complaint, and its form keeps what was typed', async () => {
    const built = await project.script('build');
    expect(built.code, `${built.stdout}\n${built.stderr}`).toBe(0);
    const served = await serve(join(project.folder, 'node_modules', '.bin', 'next'), ['start', '-H', '127.0.0.1', '-p', '{port}'], project.folder);
    try {
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
    } finally {
      served.stop();
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
