import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { namedLetters } from '@stad/build-plugins';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { singleFile } from './build/single-file.ts';
import { swedishOnly } from './build/swedish-only.ts';

/**
 * The table of HTML's entities that parse5 has. markdown-it leans on another version of the same package. One is
 * enough: each table is some four hundredths of what the whole file weighs.
 */
function entitiesOfParse5(): string {
  const engine = createRequire(createRequire(import.meta.url).resolve('@stockholm/content-lint'));
  return createRequire(engine.resolve('parse5')).resolve('entities');
}

export default defineConfig({
  plugins: [react(), namedLetters(), swedishOnly(), singleFile()],
  resolve: {
    alias: [
      // The same components on a renderer of a tenth of react-dom's weight; what is published is built for React alone.
      { find: /^react-dom\/client$/u, replacement: 'preact/compat/client' },
      { find: /^react(?:-dom)?$/u, replacement: 'preact/compat' },
      { find: /^react\/jsx-runtime$/u, replacement: 'preact/jsx-runtime' },
      { find: /^entities$/u, replacement: entitiesOfParse5() },
      { find: /^linkify-it$/u, replacement: fileURLToPath(new URL('build/no-linkify.ts', import.meta.url)) },
      { find: /^punycode\.js$/u, replacement: fileURLToPath(new URL('build/no-punycode.ts', import.meta.url)) },
    ],
  },
  // No Node to ask for its digest.
  define: { 'globalThis.process': 'undefined' },
  build: {
    // The font goes into the stylesheet as data.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
