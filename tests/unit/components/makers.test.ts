import { expect, test } from 'vitest';
import { makersLine } from '../../../src/components/makers.ts';

test.each([
  [{ makers: ['LSA', 'Movisie', 'Vilans'] }, 'LSA, Movisie en Vilans'],
  [{ makers: ['Esther Vreeken'], uitgever: 'Vilans' }, 'Esther Vreeken, uitgegeven door Vilans'],
  [{ makers: [], uitgever: 'het LSA' }, 'Uitgegeven door het LSA'],
  [{ makers: [] }, 'Makers niet vermeld'],
])('%j reads as “%s”', (made, line) => {
  expect(makersLine(made)).toBe(line);
});
