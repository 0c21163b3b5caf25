import { chromiumLaunchOptions } from '@stad/browser';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const launchOptions = await chromiumLaunchOptions();

// Without motion a colour is where it will be, and no test has to wait for it.
const contextOptions = { reducedMotion: 'reduce' } as const;

// No test measures time; the limit only ends what hangs, also on a busy machine.
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'node', testTimeout, hookTimeout: testTimeout, include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'] },
      },
      {
        plugins: [react()],
        // Both Reacts are installed here, the older under another name: npm lets one workspace have one `react`.
        resolve: { alias: [{ find: /^react(?=\/|$)/u, replacement: 'react-18' }, { find: /^react-dom(?=\/|$)/u, replacement: 'react-dom-18' }] },
        optimizeDeps: { include: ['react-18', 'react-dom-18', 'react-dom-18/client', 'react-dom-18/server', 'react-18/jsx-runtime', 'react-18/jsx-dev-runtime'] },
        test: {
          name: 'react 18',
          testTimeout,
          hookTimeout: testTimeout,
          include: ['test/react-18/*.browser.test.tsx'],
          browser: { enabled: true, headless: true, screenshotFailures: false, provider: playwright({ launchOptions }), instances: [{ browser: 'chromium' }] },
        },
      },
      {
        plugins: [react()],
        // Known beforehand: finding them during the run would reload the page in the middle of a test.
        optimizeDeps: {
          include: ['axe-core', 'react', 'react-dom', 'react-dom/client', 'react-dom/server', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'vitest-browser-react'],
        },
        test: {
          name: 'browser',
          testTimeout,
          hookTimeout: testTimeout,
          include: ['src/**/*.browser.test.tsx'],
          setupFiles: ['test/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions, contextOptions }),
            instances: [
              { browser: 'chromium', name: 'light' },
              { browser: 'chromium', name: 'forced colours', provider: playwright({ launchOptions, contextOptions: { ...contextOptions, forcedColors: 'active' } }) },
            ],
          },
        },
      },
    ],
  },
});
