import { describe, expect, test } from 'vitest';
import { drawnOnPaper } from '../../../src/paper/drawing.ts';

const svg =
  '<svg class="w-full" viewBox="0 -50 640 670" role="img" aria-label="Drie waarden"><path class="b" d="M0 0h9"></path><text class="on-paper" x="320" y="-12" font-size="38"> Legitimiteit </text><text x="1" y="2" font-size="3"></text></svg>';

describe('a drawing for paper', () => {
  test('keeps its shapes with their classes, and none of its words', () => {
    const { svg: shapes, width, height } = drawnOnPaper(svg);
    expect(shapes).toBe('<svg viewBox="0 -50 640 670" xmlns="http://www.w3.org/2000/svg"><path class="b" d="M0 0h9"/></svg>');
    expect({ width, height }).toEqual({ width: 640, height: 670 });
  });

  test('gives each word its place from the top left corner', () => {
    expect(drawnOnPaper(svg).words).toEqual([{ tekst: 'Legitimiteit', x: 320, y: 38, size: 38, op: 'on-paper' }]);
  });

  test.each(['<svg></svg>', '<svg viewBox="0 0 10"></svg>', '<p>geen tekening</p>'])(
    'is refused where its size is unknown: %s',
    (wrong) => {
      expect(() => drawnOnPaper(wrong)).toThrow('viewBox');
    },
  );
});
