import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from './page.ts';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds in the page as it stands. It is put in by the debugger, which no policy stops; the page's own policy stays in force. */
export async function violations(tab: Page): Promise<string[]> {
  await tab.evaluate(await readFile(axeSource, 'utf8'));
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    // Frames are none; without this axe looks for itself in them.
    const { violations: found } = await axe.run({ iframes: false });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ')}`);
  });
}
