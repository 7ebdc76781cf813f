import { defineConfig } from 'vitest/config';

/** Tests in a real browser, against the built program: `npm run test:e2e`. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/start-server.ts'],
    // Pages on a shared machine take their time; hangs still end.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: each has several processes of its own.
    fileParallelism: false,
  },
});
