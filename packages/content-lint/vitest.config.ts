import { europeanLetters } from '@stad/build-plugins';
import { defineConfig } from 'vitest/config';

// No test measures time; the limits only end what hangs, also on a busy machine.
export default defineConfig({ plugins: [europeanLetters()], test: { testTimeout: 120_000, hookTimeout: 120_000, include: ['{src,test,scripts}/**/*.test.ts'] } });
