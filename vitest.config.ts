import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,scripts,eval,bench}/**/*.test.ts'],
    // Generous, since tests start processes and machines are shared; hangs still end.
    testTimeout: 30_000,
  },
});
