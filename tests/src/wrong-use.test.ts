import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import stockholm from '@stockholm/eslint-config';
import { repository } from './consumer/published-packages.ts';

/*
 * Stories of wrong use say which tool finds the fault. Where they name a rule of ours, it is held here: the story is linted as if
 * a city project had written it. (What axe finds is held by the evidence lane, in a browser.)
 */

interface WrongStory {
  file: string;
  name: string;
  caughtBy: string;
  /** Lines of the story in its file, from 1. */
  first: number;
  last: number;
}

const src = join(repository, 'packages/react/src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.stories.tsx'));
const sourceOf = (file: string): string => readFileSync(join(src, file), 'utf8');

function wrongStories(file: string): WrongStory[] {
  const source = sourceOf(file);
  return [...source.matchAll(/^export const (Wrong\w+): Story = \{$[\s\S]*?^\};$/gmu)].map((match) => {
    const first = source.slice(0, match.index).split('\n').length;
    const caughtBy = /caughtBy: '([^']+)'/u.exec(match[0])?.[1] ?? '';
    return { file, name: match[1] as string, caughtBy, first, last: first + match[0].split('\n').length - 1 };
  });
}

const wrong = files.flatMap(wrongStories);
const ours = wrong.filter(({ caughtBy }) => /^(?:kit|content|jsx-a11y)\//u.test(caughtBy));

/** The story's file as a consumer would have it: with the kit's published entries. */
function asConsumer(file: string): string {
  const folder = file.split(/[\\/]/u)[0] as string;
  return sourceOf(file)
    .replaceAll("from './index.ts'", `from '@stockholm/react/${folder}'`)
    .replaceAll(/from '\.\.\/([\w-]+)\/index\.ts'/gu, "from '@stockholm/react/$1'");
}

// What a story is excused for in our own lint is what a consumer's finds.
const eslint = new ESLint({ cwd: join(repository, 'apps/example-site'), overrideConfigFile: true, overrideConfig: stockholm as Linter.Config[], allowInlineConfig: false });
const judged = new Map<string, Promise<Linter.LintMessage[]>>();

async function messagesOf(file: string): Promise<Linter.LintMessage[]> {
  const before = judged.get(file);
  if (before !== undefined) return before;
  const messages = eslint.lintText(asConsumer(file), { filePath: join(repository, 'apps/example-site/components/Story.tsx') }).then(([result]) => result?.messages ?? []);
  judged.set(file, messages);
  return messages;
}

describe('stories of wrong use', () => {
  test('say what they break, why, and what finds it', () => {
    for (const file of files) expect(wrongStories(file).length, file).toBe([...sourceOf(file).matchAll(/^export const Wrong/gmu)].length);
    expect(wrong.filter(({ caughtBy }) => !/^(?:axe:[\w-]+|(?:kit|content|jsx-a11y)\/[\w-]+|nobody)$/u.test(caughtBy))).toEqual([]);
    for (const { file, name } of wrong) {
      const story = new RegExp(`^export const ${name}: Story = \\{$[\\s\\S]*?^\\};$`, 'mu').exec(sourceOf(file))?.[0] ?? '';
      expect(story, `${file} ${name}`).toMatch(/breaks: \[(?:'\d\.\d\.\d{1,2}'(?:, '\d\.\d\.\d{1,2}')*)?\]/u);
      expect(story, `${file} ${name}`).toMatch(/why: '[^']{20,}[.!]'/u);
    }
  });

  test.each(ours.map((story) => [story.caughtBy, `${story.file} ${story.name}`, story] as const))('%s finds %s', async (rule, _, { file, first, last }) => {
    const found = (await messagesOf(file)).filter(({ line }) => line >= first && line <= last).map(({ ruleId }) => ruleId);
    expect(found).toContain(rule);
  });
});
