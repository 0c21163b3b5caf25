import { defineConfig } from 'vitest/config';

// The time limit leaves room for a browser on a busy machine.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 } });
