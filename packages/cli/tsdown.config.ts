import { copyFile, mkdir } from 'node:fs/promises';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  platform: 'node',
  dts: true,
  // Names that package.json's exports and bin/stad.js point at.
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  hooks: {
    'build:done': async () => {
      await mkdir(new URL('dist/schema/', import.meta.url), { recursive: true });
      await copyFile(new URL('src/config/config-schema.json', import.meta.url), new URL('dist/schema/config.json', import.meta.url));
    },
  },
});
