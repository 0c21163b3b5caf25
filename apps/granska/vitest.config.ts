import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'test/**/*.test.ts'],
    // The browser is unpacked the first time.
    hookTimeout: 180_000,
    testTimeout: 60_000,
    globalSetup: ['test/page-is-built.ts'],
  },
});
