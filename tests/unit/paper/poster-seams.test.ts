import { expect, test } from 'vitest';
import { wholeStretches } from '../../../src/paper/poster-seams.ts';

test('words and boxes stay whole both ways, with white round them; other reports don’t count', () => {
  const word = { kind: 'word', box: { x: 10, y: 100, width: 30, height: 11 } };
  const box = { kind: 'box', name: 'datum', box: { x: 200, y: 380, width: 60, height: 12 } };
  expect(wholeStretches([word, { kind: 'work', area: 3 }, null, box])).toEqual({
    down: [
      { from: 99.5, to: 111.5, high: 11 },
      { from: 379.5, to: 392.5, high: 12 },
    ],
    across: [
      { from: 9.5, to: 40.5, high: 11 },
      { from: 199.5, to: 260.5, high: 12 },
    ],
  });
});
