import { defineConfig } from 'vitest/config';

/** Three kinds of test, in the order in which they can run: code and content, the built site, the site in a browser. */
export default defineConfig({
  root: '.',
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/search/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One for each core of a small machine; more would only wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
