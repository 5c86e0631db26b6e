import { describe, expect, test } from 'vitest';
import { breakLines, fitText, signsOf } from '../../../../src/print/poster/fit-text.ts';

/** Every sign is one em wide. */
const measure = (text: string) => signsOf(text).length;

describe('breakLines', () => {
  test('puts as many words on a line as fit', () => {
    expect(breakLines('een twee drie vier', 8, measure)).toEqual(['een twee', 'drie', 'vier']);
  });

  test('takes any white space as one space', () => {
    expect(breakLines(' een\n\ttwee ', 20, measure)).toEqual(['een twee']);
  });

  test('gives no line for an empty text', () => {
    expect(breakLines('  ', 20, measure)).toEqual([]);
  });

  test('cuts a word that is too wide, or lets it stick out', () => {
    expect(breakLines('een bewonersinitiatief', 8, measure)).toEqual(['een', 'bewoners', 'initiati', 'ef']);
    expect(breakLines('een bewonersinitiatief', 8, measure, false)).toEqual(['een', 'bewonersinitiatief']);
  });

  test('cuts between signs, never within one', () => {
    expect(breakLines('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, measure)).toEqual(['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
  });
});

describe('fitText', () => {
  const room = { width: 40, height: 25, largest: 10, smallest: 4 };

  test('keeps the largest letters where they fit', () => {
    expect(fitText('een twee', room, measure)).toEqual({ size: 10, lines: ['een', 'twee'], fits: true });
  });

  test('shrinks the letters until the text fits, sooner than cut a word', () => {
    const { size, lines, fits } = fitText('bewoners en gemeente', room, measure);
    expect(lines).toEqual(['bewoners', 'en', 'gemeente']);
    expect(size).toBeLessThanOrEqual(5);
    expect(size).toBeGreaterThan(4);
    expect(fits).toBe(true);
  });

  test('cuts words at the smallest size only', () => {
    expect(fitText('bewonersinitiatief', room, measure)).toEqual({ size: 4, lines: ['bewonersin', 'itiatief'], fits: true });
  });

  test('says so when even the smallest letters don’t fit', () => {
    expect(fitText('woord '.repeat(20), room, measure)).toMatchObject({ size: 4, fits: false });
  });
});
