import { fileURLToPath, pathToFileURL } from 'node:url';
import { openBrowser } from '@stad/browser';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';

export type Browser = Awaited<ReturnType<typeof openBrowser>>;
type Context = Awaited<ReturnType<Browser['newContext']>>;
export type Page = Awaited<ReturnType<Context['newPage']>>;

/** The file that people get, from the disk. */
export const page = pathToFileURL(fileURLToPath(new URL('../dist/index.html', import.meta.url))).href;

let browser: Browser;
let context: Context;
/** What must never happen: a request, a broken policy, an error. */
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(() => {
  complaints = [];
});

afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

/** Forgets the complaints that a test brought about on purpose. */
export function allow(words: string): void {
  complaints = complaints.filter((complaint) => !complaint.includes(words));
}

/** Opens the page in a browser of its own. A file that is saved has a `blob:` address: it goes nowhere. */
export async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const tab = await context.newPage();
  complaints = [];
  tab.on('request', (request) => {
    if (request.url() !== page && !/^(?:data|blob):/u.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await tab.goto(page);
  await tab.evaluate(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    Object.assign(globalThis, { violations });
  });
  return tab;
}

export const area = (tab: Page) => tab.getByRole('textbox', { name: 'Din text' });
export const cards = (tab: Page) => tab.locator('.granska-finding');
export const markedWords = (tab: Page) => tab.locator('.granska-editor__copy mark').allTextContents();
export const button = (tab: Page, name: string | RegExp) => tab.getByRole('button', { name });

/** Pastes plain text as a person does, and waits until the text is read. */
export async function paste(tab: Page, text: string): Promise<void> {
  await area(tab).focus();
  await tab.keyboard.insertText(text);
  await tab.locator('.granska-summary').waitFor();
}

/** Presses a button with the keyboard alone. */
export async function press(tab: Page, name: string | RegExp): Promise<void> {
  await button(tab, name).first().focus();
  await tab.keyboard.press('Enter');
}

/** Opens a file with the button, by keyboard. */
export async function openFile(tab: Page, name: string, content: Buffer | string): Promise<void> {
  const picker = tab.waitForEvent('filechooser');
  await press(tab, 'Öppna en fil');
  await (await picker).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}
