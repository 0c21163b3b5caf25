import { readFileSync } from 'node:fs';
import { leastTime } from './clock.ts';
import { pageOf } from './corpus.ts';

export interface Phase {
  what: string;
  ms: number;
  /** Of all, 0–1. */
  share: number;
}

/** A page that is judged while its writer writes. */
export async function warmPage(): Promise<number> {
  const { lintText } = await import('@stockholm/content-lint');
  const text = pageOf(25, 25_000);
  return leastTime(60, () => lintText(text, { uri: 'sida.md', format: 'markdown' }));
}

/** What reading, analysing and each of the dearest rules take, each measured by doing without it. */
export async function phases(files: readonly string[]): Promise<Phase[]> {
  const { analyse, lintText, rules } = await import('@stockholm/content-lint');
  const { extractMarkdown } = await import('@stockholm/content-lint/extract/markdown');
  const texts: string[] = [];
  for (let bytes = 0, index = 0; bytes < 1_000_000 && index < files.length; index += 1) {
    const text = readFileSync(files[index] as string, 'utf8');
    texts.push(text);
    bytes += Buffer.byteLength(text);
  }
  const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
  const time = (work: (text: string) => unknown, rounds = 5): number =>
    leastTime(rounds, () => {
      for (const text of texts) work(text);
    });
  const judge = (settings: Readonly<Record<string, 'off'>>, rounds?: number): number => time((text) => lintText(text, { uri: 'sida.md', format: 'markdown', rules: settings }), rounds);

  const all = judge({});
  const extract = time((text) => extractMarkdown(text, { uri: 'sida.md' }));
  const analysed = time((text) => analyse(text, { uri: 'sida.md', format: 'markdown' }));
  const none = judge(off);
  const alone = (id: string): number => judge(Object.fromEntries(Object.entries(off).filter(([other]) => other !== id)), 2);
  const first = new Map(rules.map(({ id }) => [id, alone(id)]));
  // All once more: a machine has slow minutes, and they must not look like slow rules.
  const each = rules.map(({ id }) => ({ what: id, ms: Math.min(first.get(id) ?? Infinity, alone(id)) })).sort((a, b) => b.ms - a.ms);
  // The cheapest rule alone costs what it costs to show the text to any rule.
  const shown = each.at(-1)?.ms ?? none;
  return [
    { what: 'all', ms: all },
    { what: 'extract: read the Markdown', ms: extract },
    { what: 'analyse: words, language, private data', ms: analysed - extract },
    { what: 'readability, hash, report', ms: none - analysed },
    { what: `${rules.length} rules together`, ms: all - none },
    { what: '  showing the text to any rule', ms: shown - none },
    ...each.slice(0, 10).map(({ what, ms }) => ({ what: `  ${what} beside that`, ms: ms - shown })),
  ].map((phase) => ({ ...phase, share: phase.ms / all }));
}
