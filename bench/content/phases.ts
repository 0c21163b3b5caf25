import { readFileSync } from 'node:fs';
import { leastTime } from './clock.ts';
import { pageOf } from './corpus.ts';
import { ruleShares } from './rule-shares.ts';

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

/** Rounds over the texts for a profile: some ten thousand samples. */
const profiled = 8;
const shown = 12;

/** What reading, analysing and judging take, and of that the dearest rules. */
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
  const time = (work: (text: string) => unknown): number =>
    leastTime(7, () => {
      for (const text of texts) work(text);
    });
  const judge = (settings: Readonly<Record<string, 'off'>>) => (text: string): unknown => lintText(text, { uri: 'sida.md', format: 'markdown', rules: settings });

  const all = time(judge({}));
  const shares = await ruleShares(() => {
    for (let round = 0; round < profiled; round += 1) texts.forEach(judge({}));
  });
  const extract = time((text) => extractMarkdown(text, { uri: 'sida.md' }));
  const analysed = time((text) => analyse(text, { uri: 'sida.md', format: 'markdown' }));
  const none = time(judge(off));
  const dearest = [...shares].filter(([what]) => what !== 'engine').sort(([, a], [, b]) => b - a);
  return [
    { what: 'all', ms: all },
    { what: 'extract: read the Markdown', ms: extract },
    { what: 'analyse: words, language, private data', ms: analysed - extract },
    { what: 'readability, hash, report', ms: none - analysed },
    { what: `${rules.length} rules together`, ms: all - none },
    { what: '  showing them the text', ms: all * (shares.get('engine') ?? 0) },
    ...dearest.slice(0, shown).map(([what, share]) => ({ what: `  ${what}`, ms: all * share })),
    { what: `  ${dearest.length - shown} more`, ms: all * dearest.slice(shown).reduce((sum, [, share]) => sum + share, 0) },
  ].map((phase) => ({ ...phase, share: phase.ms / all }));
}
