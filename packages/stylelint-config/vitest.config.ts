import { defineConfig } from 'vitest/config';

const include = ['src/**/*.test.ts'];

// The same tests against both supported versions: equal findings are the promise.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'stylelint-18', include, env: { STYLELINT_MAJOR: '18' } } },
      { resolve: { alias: { stylelint: 'stylelint17' } }, test: { name: 'stylelint-17', include, env: { STYLELINT_MAJOR: '17' } } },
    ],
  },
});
