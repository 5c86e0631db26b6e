import { expect, test } from 'vitest';
import { fileLink } from '../../../src/search/embedded.ts';

test.each([
  ['/tips/', '../tips/index.html'],
  ['/', '../index.html'],
  ['/wegwijzer/#taken', '../wegwijzer/index.html#taken'],
])('fileLink(%s) is %s', (address, link) => {
  expect(fileLink(address)).toBe(link);
});
