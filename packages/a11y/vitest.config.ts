import { chromiumLaunchOptions } from '@stad/browser';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: ['src/**/*.test.ts'], exclude: ['src/**/*.browser.test.*', 'src/**/*.jsdom.test.ts'] } },
      { test: { name: 'jsdom', include: ['src/**/*.jsdom.test.ts'], environment: 'jsdom' } },
      {
        optimizeDeps: { include: ['axe-core', '@axe-core/react', 'react', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'] },
        test: {
          name: 'chromium',
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
