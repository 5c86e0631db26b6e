import { expect, test } from 'vitest';
import { defined } from '../../src/defined.ts';

test('gives what is there, nothing much included, and names what is missing', () => {
  expect([defined('', 'A'), defined(0, 'A'), defined(false, 'A')]).toEqual(['', 0, false]);
  expect(() => defined([].at(0), 'The first step')).toThrow('The first step is missing.');
  expect(() => defined(null, 'The button')).toThrow('The button is missing.');
});
