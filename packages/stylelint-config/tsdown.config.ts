import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/plugin.ts'],
  format: 'esm',
  platform: 'node',
  dts: true,
  fixedExtension: false,
  // Nothing here acts when it is loaded, so what is not exported leaves no import in the types either.
  treeshake: { moduleSideEffects: false },
  // Types only; what stylelint brings along at the consumer's.
  deps: { neverBundle: ['postcss'] },
});
