import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'repository', include: ['src/*.test.ts'], testTimeout: 60_000 } },
      // Writes into a copy of the repository and runs its checks there.
      { test: { name: 'generators', include: ['src/generators/*.test.ts'], testTimeout: 300_000 } },
      // Publishes, installs and builds: minutes. Two projects at a time, since an install waits more than it works.
      { test: { name: 'consumer', include: ['src/consumer/*.test.ts'], globalSetup: ['src/consumer/publish.setup.ts'], testTimeout: 300_000, hookTimeout: 600_000, maxWorkers: 2 } },
    ],
  },
});
