import { europeanLetters, oneByteSource } from '@stad/build-plugins';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts', 'src/judge-worker.ts', 'src/extract/text.ts', 'src/extract/markdown.ts', 'src/extract/html.ts', 'src/extract/catalogue.ts', 'src/extract/jsx.ts', 'src/extract/jsx-units.ts', 'src/extract/mdx.ts', 'src/extract/docx.ts', 'src/docx.ts', 'src/explain.ts', 'src/training/index.ts'],
  format: 'esm',
  platform: 'neutral',
  dts: true,
  // Names without hashes or .mjs: package.json's exports point at them.
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  plugins: [europeanLetters(), oneByteSource()],
  // What they say is in the .d.ts files; V8 keeps the whole source of a module in memory.
  outputOptions: { comments: { legal: true, annotation: true, jsdoc: false } },
  deps: { neverBundle: [/^node:/] },
});
