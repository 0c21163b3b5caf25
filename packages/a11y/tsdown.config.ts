import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', vitest: 'src/vitest.ts' },
  format: 'esm',
  platform: 'neutral',
  dts: true,
  // Its Swedish texts are JSON, which a browser can't import as a module: they become a chunk that loads on demand.
  deps: { alwaysBundle: [/^@stad\/errors/, /^axe-core\/locales\//] },
});
