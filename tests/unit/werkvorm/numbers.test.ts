import { describe, expect, test } from 'vitest';
import { partLetter, questionRange, spokenTime } from '../../../src/werkvorm/numbers.ts';

test('partLetter counts from a', () => {
  expect([0, 1, 25].map(partLetter)).toEqual(['a', 'b', 'z']);
});

describe('spokenTime', () => {
  test.each([
    [0, '0 minuten'],
    [1, '1 minuut'],
    [45, '45 minuten'],
    [60, '1 uur'],
    [61, '1 uur en 1 minuut'],
    [75, '1 uur en 15 minuten'],
    [120, '2 uur'],
    [150, '2 uur en 30 minuten'],
  ])('says %i minutes as “%s”', (minutes, words) => {
    expect(spokenTime(minutes)).toBe(words);
  });
});

describe('questionRange', () => {
  test.each([
    [[], ''],
    [['1'], 'vraag 1'],
    [['1', '2'], 'vraag 1 en 2'],
    [['1', '2', '3'], 'vraag 1 tot en met 3'],
    [['9', '10', '11'], 'vraag 9 tot en met 11'],
    [['5', '7'], 'vraag 5 en 7'],
    [['1', '2', '4'], 'vraag 1, 2 en 4'],
    [['3', '2', '1'], 'vraag 3, 2 en 1'],
    [['1', '1', '1'], 'vraag 1, 1 en 1'],
    [['a', 'b', 'c'], 'vraag a, b en c'],
  ])('says %j as “%s”', (labels, words) => {
    expect(questionRange(labels)).toBe(words);
  });
});
