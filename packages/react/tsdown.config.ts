import { defineConfig } from 'tsdown';
import { findEntries } from './scripts/exports.ts';

export default defineConfig({
  entry: ['src/index.ts', ...(await findEntries()).values()],
  // Each source file stays its own file: an entry carries no other component's bytes, and 'use client' stays where it stands.
  unbundle: true,
  format: 'esm',
  platform: 'neutral',
  dts: true,
  clean: false,
  tsconfig: 'tsconfig.json',
});
