import { defineConfig } from 'tsdown';
import { buildTokens, writeFiles, writeSources } from './src/build/build-tokens.ts';

const built = await buildTokens();
await writeSources(built);

export default defineConfig({
  entry: { index: 'src/index.ts', theme: 'src/theme/index.ts', font: 'src/font/font.ts', 'font-metrics': 'src/font/font-metrics.ts' },
  format: 'esm',
  platform: 'neutral',
  // Eager: a class that extends another package's needs the whole program for its declaration.
  dts: { eager: true },
  deps: { neverBundle: [/^node:/] },
  hooks: {
    'build:done': () => writeFiles(new URL('dist/', import.meta.url), built),
  },
});
