import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts', 'src/judge-worker.ts', 'src/extract/text.ts', 'src/extract/markdown.ts', 'src/extract/html.ts', 'src/extract/catalogue.ts', 'src/extract/jsx.ts', 'src/extract/jsx-units.ts', 'src/extract/mdx.ts', 'src/extract/docx.ts', 'src/docx.ts', 'src/training/index.ts'],
  format: 'esm',
  platform: 'neutral',
  dts: true,
  // Names without hashes or .mjs: package.json's exports point at them.
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  deps: { neverBundle: [/^node:/] },
});
