import { describe, expect, test } from 'vitest';
import { firstThatFits, setColumn, sizes } from '../../../../src/print/poster/column.ts';

const measure = (text: string) => text.length / 2;

describe('setColumn', () => {
  test('places texts below one another, with white above', () => {
    const { texts, bottom } = setColumn(
      [
        { text: 'Kop', size: 20, weight: 'bold' },
        { text: 'een twee drie', size: 10, weight: 'regular', above: 5 },
      ],
      { x: 12, top: 100, width: 50 },
      measure,
    );
    expect(texts.map(({ lines, x }) => ({ lines, x }))).toEqual([
      { lines: ['Kop'], x: 12 },
      { lines: ['een twee', 'drie'], x: 12 },
    ]);
    expect(texts[0]?.y).toBeCloseTo(114.4);
    expect(texts[1]?.y).toBeCloseTo(114.4 + 4.4 + 5 + 7.2);
    expect(bottom).toBeCloseTo(131 + 10.6 + 2.2);
  });

  test('hangs a number in the margin, but not a title', () => {
    const { texts } = setColumn(
      [
        { text: 'Titel', size: 10, weight: 'bold', hang: false },
        { text: 'Vraag', mark: '1', size: 10, weight: 'regular' },
      ],
      { x: 0, top: 0, width: 100, hang: 8 },
      measure,
    );
    expect(texts.map(({ lines, x, weight }) => [lines[0], x, weight])).toEqual([
      ['Titel', 0, 'bold'],
      ['1', 0, 'bold'],
      ['Vraag', 8, 'regular'],
    ]);
  });
});

describe('firstThatFits', () => {
  const bottomOf = (bottom: number) => bottom;

  test('takes the first that ends in time', () => {
    expect(firstThatFits([120, 100, 90], bottomOf, 100)).toBe(100);
  });

  test('names excess and mend if none does', () => {
    expect(() => firstThatFits([120, 104.2], bottomOf, 100)).toThrow(
      'heeft te weinig plaats voor de tekst: ook in de kleinste letters steekt die 5 mm uit. Maak de tekst korter, of kies een andere poster.',
    );
  });
});

test('sizes run from the largest to exactly the smallest', () => {
  const all = sizes(15, 13.43);
  expect(all[0]).toBe(15);
  expect(all.at(-1)).toBeCloseTo(13.43);
  expect(all).toEqual(all.toSorted((a, b) => b - a));
});
