import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { singleFile } from './build/single-file.ts';

export default defineConfig({
  plugins: [react(), singleFile()],
  build: {
    // The font goes into the stylesheet as data.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
