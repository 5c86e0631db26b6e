import { expect, test } from 'vitest';
import { reportOf } from '../../setup/second-tries.ts';

test('a test that passed only the second time is named with the first line of what went wrong', () => {
  const late = { file: 'tests/browser/zip.test.ts', name: 'the zip > opens', fault: 'expected 1 to be 2\nand more' };
  expect(reportOf([late])).toBe(
    '\n1 test passed only on a second try. It waits for too little, or the site is sometimes late:\n  tests/browser/zip.test.ts > the zip > opens\n    expected 1 to be 2\n',
  );
  expect(reportOf([late, late])).toContain('2 tests passed only on a second try. They wait for');
});
