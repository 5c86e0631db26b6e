import { describe, expect, test } from 'vitest';
import { logica } from '../../../src/schemas/logica.ts';
import { minimal } from '../fixtures.ts';
import { onlyProblem, tooLong } from './problems.ts';

describe('logica', () => {
  test('starts without sentences to know it by', () => {
    expect(logica.parse(minimal('logicas')).herkenbaarAan).toEqual([]);
  });

  test.each([
    [{ kern: tooLong }, /^kern: is te lang.*240/],
    [{ draaitOm: ' ' }, /^draaitOm: is leeg/],
    [{ stellingen: [{ zin: 'Samen.', waarom: 'Daarom.' }] }, /^stellingen\.0: moet op precies één plek staan.*case of thema/],
    [{ stellingen: [{ case: 'x', thema: 'y', zin: 'Samen.', waarom: 'Daarom.' }] }, /^stellingen\.0: moet op precies één plek staan/],
    [{ herkenbaarAan: 'Wat kost dat?' }, /^herkenbaarAan: .*moet een lijst/],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem('logicas', fields)).toMatch(problem);
  });
});
