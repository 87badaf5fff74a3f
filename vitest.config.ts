import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that run commands or parse the whole corpus take their time on two cores.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    pool: 'forks',
    // Vitest leaves one core to itself, which on two cores means one file at a time; it needs little of it.
    maxWorkers: '100%',
    reporters: ['default'],
  },
});
