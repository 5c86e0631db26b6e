import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { SecondTries } from './setup/second-tries.ts';

/** What takes longest. */
const isLong = ({ moduleId }: TestSpecification) =>
  /every-page|firefox|search-failures|odd-content|fixture-site|mutations|broken-entries/.test(moduleId);

/** What loads modules anew: with it a worker forgets all that it read and started, for the files after it too. */
const forgets = ({ moduleId }: TestSpecification) => readFileSync(moduleId, 'utf8').includes('vi.resetModules()');

/** Begins with what takes longest, so that at the end no worker waits for another, and ends with what makes it forget. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const all = await super.sort(files);
    const rank = (file: TestSpecification) => (forgets(file) ? 2 : isLong(file) ? 0 : 1);
    return all.toSorted((a, b) => rank(a) - rank(b));
  }
}

const common = {
  /** Milliseconds for a test, for what prepares it and for what it waits for, so that a slow or busy machine finds no faults that aren't there. */
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
  /** What is read or started once, such as the built site and the browser, serves all test files of a worker. */
  isolate: false,
  /** Room for what is soon forgotten, such as parts of pages and PDFs: with less, a tenth of the time goes into tidying up. In MB. */
  execArgv: ['--max-semi-space-size=64'],
};

/** Workers at a time, for a machine with two cores: one for each, and two more where tests often wait for a page. */
const [computing, waiting] = [2, 4];

/** Three kinds of test, in the order in which they can run: code and content, the built site, the site in a browser. */
export default defineConfig({
  root: '.',
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new SecondTries()],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'], ...common, maxWorkers: computing } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts', 'tests/fixture-site/**/*.test.ts'], ...common, maxWorkers: computing } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/search/**/*.test.ts'],
          ...common,
          // A browser on a busy machine can be late once, and is then named (setup/second-tries.ts); what fails twice is broken.
          retry: 1,
          maxWorkers: waiting,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
