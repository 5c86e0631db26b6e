import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** A test that passed only the second time, with what went wrong the first. */
interface LateTest {
  file: string;
  name: string;
  fault: string;
}

/**
 * Names the tests that passed only the second time, behind all other output. They don't fail a run: that would make it red on a busy machine
 * without a fault in the site, and who learns to start a red run again doesn't read it any more. Unnamed they would stay unseen.
 */
export class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const late = modules.flatMap(({ children }) => [...children.allTests('passed')].filter(isLate).map(lateTest));
    if (late.length > 0) console.log(reportOf(late));
  }
}

const isLate = (test: TestCase) => test.diagnostic()?.flaky === true;

const lateTest = (test: TestCase): LateTest => ({
  file: test.module.relativeModuleId,
  name: test.fullName,
  fault: faultOf(test),
});

/** Lists, such as what is wrong with a page, stand in the difference alone. */
function faultOf(test: TestCase): string {
  const { message = 'It is not known why.', diff = '' } = test.result().errors?.[0] ?? {};
  return `${message}\n${diff}`;
}

/** How many lines are told of what went wrong. */
const mostLines = 12;

/** The tests with the beginning of what went wrong, for a reader. */
const reportOf = (late: LateTest[]): string =>
  [
    `\n${late.length === 1 ? '1 test' : `${late.length} tests`} passed only on a second try. ${late.length === 1 ? 'It waits' : 'They wait'} for too little, or the site is sometimes late:`,
    ...late.map(({ file, name, fault }) =>
      [
        `  ${file} > ${name}`,
        ...fault
          .trim()
          .split('\n')
          .slice(0, mostLines)
          .map((line) => `    ${line}`),
      ].join('\n'),
    ),
    '',
  ].join('\n');
