import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/kit.ts', 'src/content.ts'],
  format: 'esm',
  platform: 'node',
  dts: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  hooks: {
    // What explain() reads.
    'build:done': () =>
      cp(new URL('src/kit/rules/', import.meta.url), new URL('dist/rules/', import.meta.url), {
        recursive: true,
        filter: (source) => !/\.ts$/u.test(source),
      }),
  },
});
