import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Project } from 'ts-morph';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

test('the examples of the README compile', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^ *```tsx\n([\s\S]*?)^ *```/gmu)].map(([, code]) => code as string);
  expect(blocks.length).toBeGreaterThanOrEqual(2);
  const project = new Project({
    tsConfigFilePath: join(folder, 'tsconfig.json'),
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { noUnusedLocals: false, paths: { '@stockholm/react/texts/*': ['./src/texts/*.ts'], '@stockholm/react/*': ['./src/*/index.ts'] }, baseUrl: folder, ignoreDeprecations: '6.0' },
  });
  project.addSourceFileAtPath(join(folder, 'test', 'css.d.ts'));
  // The second example goes on where the first one ends.
  const [first = ''] = blocks;
  const files = blocks.map((code, index) => project.createSourceFile(join(folder, 'test', `readme-${index}.tsx`), index === 0 ? code : `${/^import .*text-field';$/mu.exec(first)?.[0] ?? ''}\n${code}`));
  const faults = files.flatMap((file) => file.getPreEmitDiagnostics().map((diagnostic) => JSON.stringify(diagnostic.getMessageText())));
  expect(faults).toEqual([]);
});
