import { describe, expect, test } from 'vitest';
import { partij } from '../../../src/schemas/partij.ts';
import { minimal } from '../fixtures.ts';
import { onlyProblem } from './problems.ts';

describe('partij', () => {
  test('starts without other names', () => {
    expect(partij.parse(minimal('partijen')).ookBekendAls).toEqual([]);
  });

  test.each([
    [{ letter: 'X' }, /^letter: is “X”, maar dat kan hier niet\. Kies uit: G, B, A\./],
    [{ letter: 'g' }, /^letter: is “g”/],
    [{ zoekt: [] }, /^zoekt: is een te korte lijst\. Zet er minstens 1 in/],
    [{ zoekt: 'Rust' }, /^zoekt: is “Rust”, maar moet een lijst/],
    [{ meervoud: 'x'.repeat(41) }, /^meervoud: is te lang: 41 tekens.*40/],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem('partijen', fields)).toMatch(problem);
  });
});
