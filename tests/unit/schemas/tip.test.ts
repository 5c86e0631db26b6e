import { describe, expect, test } from 'vitest';
import { reeksen, tip } from '../../../src/schemas/tip.ts';
import { minimal } from '../fixtures.ts';
import { onlyProblem, problemsWith } from './problems.ts';

describe('tip', () => {
  test('starts without themas', () => {
    expect(tip.parse(minimal('tips')).themas).toEqual([]);
  });

  test.each(reeksen)('of reeks %s has a partij exactly when its reeks is partij', (reeks) => {
    const mended = /^partij: hoort bij reeks partij en alleen daar\. Vul de partij in, of kies een andere reeks/;
    const forPartij = reeks === 'partij';
    expect(problemsWith('tips', { reeks, partij: 'gemeente' })).toEqual(forPartij ? [] : [expect.stringMatching(mended)]);
    expect(problemsWith('tips', { reeks })).toEqual(forPartij ? [expect.stringMatching(mended)] : []);
  });

  test.each([
    [{ reeks: 'overig' }, /^reeks: is “overig”, maar dat kan hier niet\. Kies uit: samenspel, lab, partij\./],
    [{ reeks: 'partij', partij: 'De gemeente' }, /^partij: is “De gemeente”, maar mag alleen kleine letters/],
    [{ themas: 'ken-je-waarde' }, /^themas: .*moet een lijst/],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem('tips', fields)).toMatch(problem);
  });
});
