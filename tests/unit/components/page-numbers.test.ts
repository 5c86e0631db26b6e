import { expect, test } from 'vitest';
import { pageNumbers } from '../../../src/components/page-numbers.ts';

test.each([
  [[], ''],
  [[4], 'p. 4'],
  [[4, 5], 'p. 4–5'],
  [[4, 5, 9], 'p. 4–5 en 9'],
  [[1, 3, 5], 'p. 1, 3 en 5'],
  [[2, 3, 4, 7, 9, 10], 'p. 2–4, 7 en 9–10'],
  [[9, 5, 4], 'p. 4–5 en 9'],
  [[4, 4, 5, 4], 'p. 4–5'],
  [[9, 10, 100], 'p. 9–10 en 100'],
])('pages %j read as “%s”', (pages, words) => {
  expect(pageNumbers(pages)).toBe(words);
});

test('leaves the list it gets as it is', () => {
  const pages = [9, 4];
  pageNumbers(pages);
  expect(pages).toEqual([9, 4]);
});
