import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/plugin.ts'],
  format: 'esm',
  platform: 'node',
  dts: true,
  fixedExtension: false,
  hooks: {
    // What explain() reads.
    'build:done': () =>
      cp(new URL('src/rules/', import.meta.url), new URL('dist/rules/', import.meta.url), {
        recursive: true,
        filter: (source) => !/\.ts$/u.test(source),
      }),
  },
  // Nothing here acts when it is loaded, so what is not exported leaves no import in the types either.
  treeshake: { moduleSideEffects: false },
  // Types only; what stylelint brings along at the consumer's.
  deps: { neverBundle: ['postcss'] },
});
