/**
 * Bundles the rules' READMEs into a module, so that `explainRule` works in a browser.
 *
 * `node scripts/rule-docs.ts` writes it; `--check` fails when it is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const rulesFolder = join(root, 'src/rules');
export const generatedFile = join(root, 'src/generated/rule-docs.ts');

/** The module's text, from the READMEs as they are now. */
export function ruleDocsModule(): string {
  const names = readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const entries = names.map((name) => {
    const markdown = readFileSync(join(rulesFolder, name, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
    return `  ${JSON.stringify(`content/${name}`)}: ${JSON.stringify(markdown)},`;
  });
  return [
    '// Written by scripts/rule-docs.ts from the READMEs of the rules. Change those, and run it.',
    'export const ruleDocs: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

if (import.meta.main) {
  const wanted = ruleDocsModule();
  if (!process.argv.includes('--check')) writeFileSync(generatedFile, wanted);
  else if (readFileSync(generatedFile, 'utf8') !== wanted) {
    console.error('src/generated/rule-docs.ts is stale: a rule README has changed since. Run `node scripts/rule-docs.ts`.');
    process.exitCode = 1;
  }
}
