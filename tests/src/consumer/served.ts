import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser } from '@stad/browser';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export interface Served {
  url: string;
  stop: () => void;
}

/** Starts a server on a free port and waits until it answers. `{port}` in arguments and variables is replaced. */
export async function serve(command: string, args: readonly string[], cwd: string, variables: Record<string, string> = {}): Promise<Served> {
  const port = await freePort();
  const filled = (value: string): string => value.replace('{port}', String(port));
  const env = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, filled(value)]));
  const child = spawn(command, args.map(filled), { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production', ...env } });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended at once:\n${said}`);
    try {
      await fetch(url);
      return { url, stop: () => child.kill() };
    } catch {
      await wait(250);
    }
  }
  child.kill();
  throw new Error(`The server did not answer within a minute:\n${said}`);
}

/** What a page needs that has its styles and scripts in files of its own. */
export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** Serves a folder as a plain web server would, under a strict policy. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createHttpServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-security-policy': strictPolicy });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => void server.close() };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openBrowser>>['newPage']>>;

/** Collects what the browser says against a page from now on. */
export function watchComplaints(page: Page, url: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== new URL(url).origin) complaints.push(`left the site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  return complaints;
}

export interface Opened {
  title: string;
  text: string;
  /** The families whose files have arrived, of those that the page brings itself. */
  fonts: string[];
  /** What the browser said against the page: CSP violations, errors of scripts, failed requests, requests that left the site. */
  complaints: string[];
}

/** Opens pages in Chromium, with or without JavaScript, and returns what a visitor sees and what the browser complained of. */
export async function openPages(urls: readonly string[], options: { javaScriptEnabled?: boolean } = {}): Promise<Opened[]> {
  const browser = await openBrowser();
  try {
    const opened: Opened[] = [];
    for (const url of urls) {
      const context = await browser.newContext({ javaScriptEnabled: options.javaScriptEnabled ?? true });
      const page = await context.newPage();
      const complaints = watchComplaints(page, url);
      await page.goto(url, { waitUntil: 'networkidle' });
      const fonts = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')));
      opened.push({ title: await page.title(), text: await page.locator('body').innerText(), fonts, complaints });
      await context.close();
    }
    return opened;
  } finally {
    await browser.close();
  }
}
