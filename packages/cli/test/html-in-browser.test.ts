import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '@stad/browser';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { htmlStyleFile, htmlStyleModule } from '../scripts/html-style.ts';
import { faulty, TempProject } from './temp-project.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** A page with something of everything: each severity, marks in marks, long words, a text without findings, a file that can't be read. */
async function report(): Promise<string> {
  const hard = 'Den handläggande tjänstemannen vid stadsdelsförvaltningen säkerhetsställer ytterligare kommunikationsinsatser genom att förvaltningsövergripande samverkansformer utvecklas, och därefter skall samtliga berörda verksamheter informeras om de förändringar som beslutats.';
  const project = new TempProject({
    'a.md': `# Rubrik\n\nAnna har 750314-1231 <b>och</b> ${'mycketlångtord'.repeat(20)}\n\n${`${hard}\n\n`.repeat(6)}${faulty}`,
    [`${'en-lång-mapp/'.repeat(6)}ren.txt`]: 'Bra text.\n',
    'trasig.md': new Uint8Array([0xff]),
  });
  expect((await project.stad(['check', '--format', 'html', '--output', 'ut.html'])).code).toBe(2);
  return project.read('ut.html');
}

async function open(options: Parameters<Browser['newContext']>[0]) {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('request', (request) => void (request.url().startsWith('file:') || complaints.push(request.url())));
  const folder = mkdtempSync(join(tmpdir(), 'stad-html-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'report.html');
  writeFileSync(file, await report());
  await tab.goto(pathToFileURL(file).href);
  return { tab, complaints };
}

test('the stylesheet is what its sources give', () => {
  expect(readFileSync(htmlStyleFile, 'utf8')).toBe(htmlStyleModule());
});

test.each([
  ['light at 1280', { viewport: { width: 1280, height: 900 } }],
  ['light at 320', { viewport: { width: 320, height: 640 } }],
  ['dark at 1280', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['dark at 320', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ['forced colours', { viewport: { width: 1280, height: 900 }, forcedColors: 'active' }],
] as const)('axe finds nothing, nothing scrolls sideways and the policy is kept: %s', async (_mode, options) => {
  const { tab, complaints } = await open(options);
  await tab.locator('details').first().evaluate((details) => details.setAttribute('open', ''));
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
  // The kit's styles reach the page: without them a heading is not this large.
  expect(await tab.locator('h1').evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe('700');
  await tab.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run({ iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  await tab.context().close();
});

test('a number leads to its remark, and the remark back to the text', async () => {
  const { tab } = await open({ viewport: { width: 1280, height: 600 } });
  await tab.locator('.report-number').last().click();
  const target = await tab.evaluate(() => document.querySelector(':target')?.className);
  expect(target).toBe('report-finding');
  await tab.locator(':target').getByRole('link').first().click();
  expect(await tab.evaluate(() => document.querySelector(':target')?.className)).toBe('report-number');
  await tab.context().close();
});
