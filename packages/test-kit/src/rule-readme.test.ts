import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRuleFolders, hostileTexts, readRuleReadme } from './index.ts';

const readme = `# content/example

Flaggar exempel
i löptext.

## Varför

Källa: egen.

## Fel

\`\`\`text {"max":3}
fyra ord i rad
\`\`\`

## Rätt

\`\`\`text
tre ord här
\`\`\`

## Alternativ

- \`max\` (antal, standard 25)

## När du inte ska använda den

Aldrig.
`;

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'stad-test-kit-'));
  mkdirSync(join(root, 'example'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'example', name), text);
  return root;
}

test('reads title, summary, examples with their options, and documented options', () => {
  const parsed = readRuleReadme(join(folder({ 'README.md': readme }), 'example', 'README.md'));
  expect(parsed.title).toBe('content/example');
  expect(parsed.summary).toBe('Flaggar exempel i löptext.');
  expect(parsed.incorrect).toEqual([{ lang: 'text', code: 'fyra ord i rad\n', options: { max: 3 }, line: 12 }]);
  expect(parsed.correct).toHaveLength(1);
  expect(parsed.options).toEqual(['max']);
});

test('names file and line when options are not JSON', () => {
  const root = folder({ 'README.md': readme.replace('{"max":3}', '{max}') });
  expect(() => readRuleReadme(join(root, 'example', 'README.md'))).toThrow(/README\.md:12/u);
});

test('finds nothing wrong with a folder in the shape of the house', () => {
  const root = folder({ 'README.md': readme, 'example.ts': '', 'example.test.ts': '' });
  expect(checkRuleFolders(root)).toMatchObject({ faults: [], folders: [{ name: 'example' }] });
});

test('says what a folder lacks', () => {
  const root = folder({ 'README.md': readme.replace('## Rätt', '## Annat'), 'example.ts': '' });
  expect(checkRuleFolders(root).faults).toEqual([
    'example: example.test.ts is missing.',
    'example: the README has no section "Correct" or "Rätt".',
    'example: no correct example.',
  ]);
});

test('makes hostile texts of the asked size', () => {
  expect(hostileTexts(1000).every(({ text }) => text.length === 1000)).toBe(true);
});
