import { expect, test } from 'vitest';
import { outlinesOf } from '../../../src/typefaces/outlines.ts';

test('a name has all its letters, each where the one before it ends, also those that Dutch doesn’t need', () => {
  const plain = outlinesOf('Seyma');
  const { letters, width, perEm } = outlinesOf('Şeyma Łuś');
  expect(letters.map(({ path }) => path !== '')).toEqual([true, true, true, true, true, false, true, true, true]);
  expect(new Set(letters.map(({ path }) => path)).size).toBe(9);
  expect(letters.slice(1, 5).map(({ path }) => path)).toEqual(plain.letters.slice(1).map(({ path }) => path));
  expect(letters.map(({ from }) => from)).toEqual(letters.map(({ from }) => from).toSorted((a, b) => a - b));
  expect(plain.width).toBeLessThan(width);
  expect(width / perEm).toBeGreaterThan(4);
});
