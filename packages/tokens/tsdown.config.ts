import { defineConfig } from 'tsdown';
import { buildTokens, writeFiles, writeNames } from './src/build/build-tokens.ts';

const built = await buildTokens();
await writeNames(built.names);

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  platform: 'neutral',
  dts: true,
  hooks: {
    'build:done': () => writeFiles(new URL('dist/', import.meta.url), built),
  },
});
