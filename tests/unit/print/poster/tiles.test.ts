import { describe, expect, test } from 'vitest';
import { chooseSeams, strip, tilesAt } from '../../../../src/print/poster/tiles.ts';

const paper = 210;
const unprinted = 5;
const spans = [
  [],
  [{ from: 130, to: 150 }],
  [
    { from: 0, to: 159 },
    { from: 261, to: 420 },
  ],
  [{ from: 0, to: 420 }],
];

describe.each(spans)('the three sheets of a poster with texts at %o', (...list) => {
  const seams = chooseSeams(list);
  const tiles = tilesAt(seams, 'staand');
  const [first, middle, last] = tiles;

  test('together show the whole poster, once', () => {
    const shown = tiles.map(({ cut = 0, seam = 420 }) => [cut, seam]);
    expect(shown).toEqual([
      [0, seams[0]],
      [seams[0], seams[1]],
      [seams[1], 420],
    ]);
  });

  test('print what they show, and more under the next sheet', () => {
    for (const { cut = 0, seam = 420, from, to } of tiles) {
      expect(from).toBeLessThanOrEqual(cut);
      expect(to).toBeGreaterThanOrEqual(seam);
    }
    expect(first.to - seams[0]).toBe(10);
    expect(middle.to - seams[1]).toBe(10);
  });

  test('begin and end where the poster does, so that nothing is cut there', () => {
    expect(first.paper).toBe(0);
    expect(last.paper + paper).toBe(420);
  });

  test('leave white at the edges, and room for the strip with the ruler', () => {
    expect(first.to + strip).toBeLessThanOrEqual(paper - unprinted);
    for (const tile of [middle, last]) {
      expect(tile.from - strip).toBeGreaterThanOrEqual(tile.paper + unprinted);
      expect(Math.min(tile.to, 410)).toBeLessThanOrEqual(tile.paper + paper - unprinted);
    }
  });
});

test('seams lie near a third where nothing is in the way', () => {
  expect(chooseSeams([])).toEqual([140, 280]);
});

test('a seam goes round a text', () => {
  const [one] = chooseSeams([{ from: 130, to: 150 }]);
  expect(one < 130 || one > 150).toBe(true);
});

test('sheets are named by their place', () => {
  expect(tilesAt([140, 280], 'staand').map(({ place }) => place)).toEqual(['boven', 'midden', 'onder']);
  expect(tilesAt([140, 280], 'liggend').map(({ place }) => place)).toEqual(['links', 'midden', 'rechts']);
});
