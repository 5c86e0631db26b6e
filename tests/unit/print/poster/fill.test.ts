import { describe, expect, test } from 'vitest';
import { placeFill, readPlace, writePlace } from '../../../../src/print/poster/fill.ts';

const measure = (text: string) => text.length;
const place = { x: 100, y: 50, width: 40, height: 25, largest: 10, smallest: 4 };

describe('placeFill', () => {
  test('puts the capitals of one line round the middle of the room', () => {
    expect(placeFill('een', place, measure)).toMatchObject({ lines: ['een'], x: 100, y: 53.25, size: 10, centred: true });
  });

  test('puts more lines round the middle', () => {
    const { y, step, lines, size } = placeFill('een twee', place, measure);
    expect(lines).toHaveLength(2);
    expect(y + step / 2 - size * 0.325).toBeCloseTo(50);
  });

  test('leaves out what doesn’t fit even in the smallest letters', () => {
    const { lines, step } = placeFill('woord '.repeat(40), place, measure);
    expect(lines.length * step).toBeLessThanOrEqual(25);
  });
});

test('a place comes back from its attribute', () => {
  expect(readPlace(writePlace(place))).toEqual(place);
});
