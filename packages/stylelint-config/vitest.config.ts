import { defineConfig } from 'vitest/config';

const include = ['src/**/*.test.ts'];

// No test measures time; the limit only ends what hangs, also on a busy machine.
const testTimeout = 120_000;

// The same tests against both supported versions: equal findings are the promise.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'stylelint-18', include, testTimeout, env: { STYLELINT_MAJOR: '18' } } },
      { resolve: { alias: { stylelint: 'stylelint17' } }, test: { name: 'stylelint-17', include, testTimeout, env: { STYLELINT_MAJOR: '17' } } },
    ],
  },
});
