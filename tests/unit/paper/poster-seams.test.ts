import { describe, expect, test } from 'vitest';
import { wholeStretches } from '../../../src/paper/poster-seams.ts';

const lines = { soort: 'regels', x: 10, y: 100, breed: 150, hoog: 0.92 * 10 + 2 * 11.2, letter: 10 };
const box = { soort: 'vak', naam: 'datum', x: 200, y: 380, breed: 60, hoog: 12 };

describe('wholeStretches', () => {
  test('keeps each line whole, with white between them, and each box', () => {
    const { onder } = wholeStretches([lines, box]);
    expect(onder).toHaveLength(4);
    expect(onder.slice(0, 3).map(({ from, to }) => [from, to].map((each) => Number(each.toFixed(1))))).toEqual([
      [99.5, 109.7],
      [110.7, 120.9],
      [121.9, 132.1],
    ]);
    expect(onder[3]).toEqual({ from: 379.5, to: 392.5 });
  });

  test('keeps a column of lines whole along the width', () => {
    expect(wholeStretches([lines, box]).naast).toEqual([
      { from: 9.5, to: 160.5 },
      { from: 199.5, to: 260.5 },
    ]);
  });

  test('passes by other reports', () => {
    expect(wholeStretches([{ soort: 'werkvlak', oppervlak: 3 }, null])).toEqual({ onder: [], naast: [] });
  });
});
