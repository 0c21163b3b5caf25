import { chromiumLaunchOptions } from '@stad/browser';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

// No test measures time; the limit only ends what hangs, also on a busy machine.
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', testTimeout, hookTimeout: testTimeout, include: ['src/**/*.test.ts'], exclude: ['src/**/*.browser.test.*', 'src/**/*.jsdom.test.ts'] } },
      { test: { name: 'jsdom', testTimeout, hookTimeout: testTimeout, include: ['src/**/*.jsdom.test.ts'], environment: 'jsdom' } },
      {
        optimizeDeps: { include: ['axe-core', '@axe-core/react', 'react', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'] },
        test: {
          name: 'chromium',
          testTimeout,
          hookTimeout: testTimeout,
          include: ['src/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
