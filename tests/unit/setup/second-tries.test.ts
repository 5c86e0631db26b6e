import { expect, test } from 'vitest';
import { reportOf } from '../../setup/second-tries.ts';

test('a test that passed only the second time is named with the beginning of what went wrong', () => {
  const late = {
    file: 'tests/browser/zip.test.ts',
    name: 'the zip > opens',
    fault: `expected [ Array(1) ] to equal []\n+ too wide\n${'more\n'.repeat(99)}`,
  };
  expect(reportOf([late])).toBe(
    '\n1 test passed only on a second try. It waits for too little, or the site is sometimes late:\n  tests/browser/zip.test.ts > the zip > opens\n    expected [ Array(1) ] to equal []\n    + too wide\n' +
      `${'    more\n'.repeat(10)}`,
  );
  expect(reportOf([late, late])).toContain('2 tests passed only on a second try. They wait for');
});
