import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    preset: 'src/preset.ts',
    manager: 'src/manager.tsx',
    preview: 'src/preview.tsx',
    blocks: 'src/blocks.ts',
  },
  format: 'esm',
  platform: 'neutral',
  dts: true,
  // The reporter keeps silent in production, and a built Storybook is production: here it is a tool, so it comes along
  // as it is in development.
  deps: { alwaysBundle: [/^@stockholm\/a11y/, /^@stad\/errors/] },
  define: { 'process.env.NODE_ENV': '"development"' },
  hooks: {
    'build:done': () => copyFile(new URL('src/blocks.css', import.meta.url), new URL('dist/blocks.css', import.meta.url)),
  },
});
