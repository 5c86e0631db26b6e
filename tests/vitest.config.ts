import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with what takes longest, so that at the end no worker waits for another. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/every-page');
    return [...rest.filter(isLong), ...rest.filter((file) => !isLong(file))];
  }
}

/** Milliseconds for a test and what prepares it, so that a slow or busy machine finds no faults that aren't there. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Three kinds of test, in the order in which they can run: code and content, the built site, the site in a browser. */
export default defineConfig({
  root: '.',
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'], ...patience } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts', 'tests/fixture-site/**/*.test.ts'], ...patience } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/search/**/*.test.ts'],
          ...patience,
          // One for each core of a small machine; more would only wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
