import { expect, test } from 'vitest';
import { groupBy } from '../../src/group-by.ts';

test('items come together by key, both in the order in which they come', () => {
  const groups = groupBy(['ijsberg', 'cirkels', 'ideeën', 'case'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['i', ['ijsberg', 'ideeën']],
    ['c', ['cirkels', 'case']],
  ]);
});

test('a key can be anything, and nothing gives no groups', () => {
  expect(groupBy([1, 2, 3, 0], (number) => number > 1)).toEqual(
    new Map([
      [false, [1, 0]],
      [true, [2, 3]],
    ]),
  );
  expect(groupBy(new Set<string>(), String).size).toBe(0);
});
