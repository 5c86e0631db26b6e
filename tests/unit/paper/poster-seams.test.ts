import { describe, expect, test } from 'vitest';
import { wholeStretches } from '../../../src/paper/poster-seams.ts';

const lines = { kind: 'lines', letter: 10, box: { x: 10, y: 100, width: 150, height: 0.92 * 10 + 2 * 11.2 } };
const box = { kind: 'box', name: 'datum', box: { x: 200, y: 380, width: 60, height: 12 } };

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
    expect(wholeStretches([{ kind: 'work', area: 3 }, null])).toEqual({ onder: [], naast: [] });
  });
});
