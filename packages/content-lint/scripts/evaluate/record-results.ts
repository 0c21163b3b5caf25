import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './corpora.ts';

const path = join(import.meta.dirname, '../../judgements/RESULTS.md');

/** SHA-256 of all files of a folder with their names, in order: another version of a corpus gives other figures. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder)) hash.update(file.slice(folder.length).replaceAll('\\', '/')).update(readFileSync(file));
  return hash.digest('hex');
}

/** Writes down what the evaluation said, with its day and what it was measured on. */
export function recordResults(results: string, ...folders: readonly string[]): void {
  const sources = folders.filter((folder) => existsSync(folder)).map((folder) => `- ${folder.split(/[\\/]/u).at(-1)}: ${hashOf(folder)}`);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(
    path,
    `# What the evaluation said\n\nWritten by \`npm run evaluate -- --record\` on ${day}; not edited by hand. [README.md](README.md) tells what a verdict is. SHA-256 of the texts that it was measured on:\n\n${sources.join('\n')}\n\n\`\`\`text\n${results.trim()}\n\`\`\`\n`,
  );
}
