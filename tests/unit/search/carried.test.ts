import { expect, test } from 'vitest';
import { carriedLink } from '../../../src/search/carried.ts';

test.each([
  ['/tips/', '../tips/index.html'],
  ['/', '../index.html'],
  ['/wegwijzer/#taken', '../wegwijzer/index.html#taken'],
])('carriedLink(%s) is %s', (address, link) => {
  expect(carriedLink(address)).toBe(link);
});
