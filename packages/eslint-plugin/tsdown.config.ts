import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/kit.ts', 'src/content.ts'],
  format: 'esm',
  platform: 'node',
  dts: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
});
