import { expect, test } from 'vitest';
import { capital } from '../../../src/components/capital.ts';

test.each([
  ['stiften', 'Stiften'],
  ['ijsberg op A3', 'IJsberg op A3'],
  ['één vel', 'Één vel'],
  ['Pen', 'Pen'],
  ['10 vellen', '10 vellen'],
  ['', ''],
])('“%s” begins as “%s”', (text, capitalised) => {
  expect(capital(text)).toBe(capitalised);
});
