import { cp } from 'node:fs/promises';
import { oneByteSource } from '@stad/build-plugins';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  platform: 'neutral',
  dts: true,
  plugins: [oneByteSource()],
  hooks: {
    // Also as they are, for consumers that are not JavaScript.
    'build:done': async () => {
      for (const folder of ['data', 'schema']) await cp(new URL(`src/${folder}/`, import.meta.url), new URL(`dist/${folder}/`, import.meta.url), { recursive: true });
    },
  },
});
