import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRuleReadme, sectionNames } from './rule-readme.ts';

export interface RuleFolder {
  name: string;
  path: string;
  readme: string;
}

/**
 * Lists the rule folders below `root` and what each lacks of the house's shape:
 * `<name>.ts`, `<name>.test.ts`, a README with summary, why, incorrect, correct, and when not to use it.
 *
 * @returns the folders, and one sentence per fault; an empty list of faults is the promise.
 */
export function checkRuleFolders(root: string): { folders: RuleFolder[]; faults: string[] } {
  const folders: RuleFolder[] = [];
  const faults: string[] = [];
  for (const entry of readdirSync(root, { withFileTypes: true }).filter((candidate) => candidate.isDirectory())) {
    const { name } = entry;
    const path = join(root, name);
    const readme = join(path, 'README.md');
    folders.push({ name, path, readme });
    for (const file of [`${name}.ts`, `${name}.test.ts`, 'README.md']) {
      if (!existsSync(join(path, file))) faults.push(`${name}: ${file} is missing.`);
    }
    if (!existsSync(readme)) continue;
    const parsed = readRuleReadme(readme);
    if (!(parsed.title === name || parsed.title.endsWith(`/${name}`))) faults.push(`${name}: the README's title is "${parsed.title}".`);
    if (parsed.summary === '') faults.push(`${name}: the README has no line that says what the rule does.`);
    for (const key of ['why', 'incorrect', 'correct', 'whenNot'] as const) {
      if (!parsed.sections.some((section) => (sectionNames[key] as readonly string[]).includes(section))) {
        faults.push(`${name}: the README has no section "${sectionNames[key].join('" or "')}".`);
      }
    }
    if (parsed.incorrect.length === 0) faults.push(`${name}: no incorrect example.`);
    if (parsed.correct.length === 0) faults.push(`${name}: no correct example.`);
  }
  return { folders: folders.sort((a, b) => (a.name < b.name ? -1 : 1)), faults };
}
