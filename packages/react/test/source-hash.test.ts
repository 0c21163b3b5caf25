import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles, sourceHash, type KitFolders } from '../scripts/source-hash.ts';

/** A kit in small: a header that shows a sender, which has an icon. */
const files = {
  'src/site-header/SiteHeader.tsx': "import { Sender, type SenderProps } from '../sender/index.ts';\nimport type { Text } from '../text/index.ts';\nexport const SiteHeader = Sender;",
  'src/site-header/index.ts': "export { SiteHeader } from './SiteHeader.tsx';",
  'src/site-header/SiteHeader.stories.tsx': "import { Text } from '../text/index.ts';",
  'src/site-header/SiteHeader.test.tsx': '',
  'src/sender/index.ts': "export * from './Sender.tsx';",
  'src/sender/Sender.tsx': "import {\n  withRef,\n} from '../internal/with-ref.ts';\nexport const Sender = withRef(async () => import('../internal/icons.ts'));",
  'src/internal/with-ref.ts': 'export const withRef = 1;',
  'src/internal/icons.ts': 'export const icons = 1;',
  'src/text/index.ts': 'export const Text = 1;',
  'css/site-header.css': '.a { color: red }',
  'css/sender.css': '@import "./surface.css";\n.b { color: red }',
  'css/surface.css': '.c { color: red }',
  'css/text.css': '.d { color: red }',
  'tokens/sender.json': '{}',
  'tokens/text.json': '{}',
};

function kit(changed: Partial<Record<keyof typeof files, string>> = {}): KitFolders {
  const folder = mkdtempSync(join(tmpdir(), 'stad-source-hash-'));
  for (const [name, text] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { src: join(folder, 'src'), css: join(folder, 'css'), tokens: join(folder, 'tokens') };
}

const before = sourceHash('site-header', kit());

test('is the same for the same source, wherever it lies and however its lines end', () => {
  expect(sourceHash('site-header', kit())).toBe(before);
  expect(sourceHash('site-header', kit({ 'src/sender/Sender.tsx': files['src/sender/Sender.tsx'].replaceAll('\n', '\r\n') }))).toBe(before);
  const moved = kit();
  const copy = mkdtempSync(join(tmpdir(), 'stad-source-hash-'));
  cpSync(dirname(moved.src), copy, { recursive: true });
  expect(sourceHash('site-header', { src: join(copy, 'src'), css: join(copy, 'css'), tokens: join(copy, 'tokens') })).toBe(before);
});

test.each([
  'src/site-header/SiteHeader.tsx',
  'src/sender/Sender.tsx',
  'src/internal/with-ref.ts',
  'src/internal/icons.ts',
  'css/site-header.css',
  'css/sender.css',
  'css/surface.css',
  'tokens/sender.json',
] as const)('follows a change of %s', (name) => {
  expect(sourceHash('site-header', kit({ [name]: `${files[name]}\n/* changed */` }))).not.toBe(before);
});

test.each(['src/site-header/SiteHeader.stories.tsx', 'src/site-header/SiteHeader.test.tsx', 'src/text/index.ts', 'css/text.css', 'tokens/text.json'] as const)('does not follow %s, which it does not stand on', (name) => {
  expect(sourceHash('site-header', kit({ [name]: `${files[name]}\n/* changed */` }))).toBe(before);
});

test("the kit's header stands on its sender and its icons", () => {
  const names = sourceFiles('site-header').map((file) => file.split('/').slice(-2).join('/'));
  expect(names).toEqual(expect.arrayContaining(['sender/Sender.tsx', 'src/sender.css', 'component/sender.json']));
});
