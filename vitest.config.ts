import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in web/vite.config.ts.
  resolve: { alias: { '@rolescope': join(import.meta.dirname, 'src') } },
  test: {
    include: ['{src,test,scripts,eval,bench,web}/**/*.test.ts'],
    // Generous, since tests start processes and machines are shared; hangs still end.
    testTimeout: 30_000,
    // Much of the time is spent waiting for processes and stores that were started.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
