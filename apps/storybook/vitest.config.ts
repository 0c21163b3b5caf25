import { chromiumLaunchOptions } from '@stad/browser';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const launchOptions = await chromiumLaunchOptions();

// No test measures time; the limit only ends what hangs, also on a busy machine.
const testTimeout = 120_000;

/** Each component's story of all variants and the whole pages in Chromium, with what the reader asked the browser for; the evidence lane takes every story. */
const stories = (name: string, forcedColors: boolean): TestProjectInlineConfiguration => ({
  plugins: [storybookTest({ configDir: '.storybook', tags: { include: ['variants', 'page'] } })],
  optimizeDeps: {
    include: ['axe-core', 'react', 'react-dom', 'react-dom/client', 'react-dom/server', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'storybook/preview-api', '@storybook/addon-docs/blocks'],
  },
  test: {
    name,
    testTimeout,
    hookTimeout: testTimeout,
    setupFiles: ['.storybook/vitest.setup.ts'],
    provide: { forcedColors },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions, contextOptions: { reducedMotion: 'reduce', forcedColors: forcedColors ? 'active' : 'none' } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', testTimeout, hookTimeout: testTimeout, include: ['test/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['**/*.browser.test.ts'] } },
      {
        test: {
          name: 'walk',
          testTimeout,
          hookTimeout: testTimeout,
          include: ['test/**/*.browser.test.ts'],
          browser: { enabled: true, headless: true, screenshotFailures: false, provider: playwright({ launchOptions }), instances: [{ browser: 'chromium' }] },
        },
      },
      stories('light', false),
      stories('forced-colors', true),
    ],
  },
});
