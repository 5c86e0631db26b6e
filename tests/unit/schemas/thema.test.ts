import { describe, expect, test } from 'vitest';
import { thema } from '../../../src/schemas/thema.ts';
import { minimal } from '../fixtures.ts';
import { onlyProblem } from './problems.ts';

const uitspraak = { spreker: 'Een bewoner', case: 'een-case', weergave: 'Zij was blij.' };

describe('thema', () => {
  test('starts without praktijk, uitspraken and logicas', () => {
    expect(thema.parse(minimal('themas'))).toMatchObject({ praktijk: [], uitspraken: [], logicas: [] });
  });

  test('takes an uitspraak of which the partij is unknown', () => {
    expect(thema.parse(minimal('themas', { uitspraken: [uitspraak] })).uitspraken).toEqual([uitspraak]);
  });

  test.each([
    [{ werkvorm: 'Het ijsbergmodel' }, /^werkvorm: .*kleine letters, cijfers en streepjes/],
    [{ werkvorm: ['ijsbergmodel'] }, /^werkvorm: is een lijst, maar moet tekst zijn/],
    [{ praktijk: [{ case: 'een-case', speelde: 'Van alles.' }] }, /^praktijk\.0\.effect: ontbreekt/],
    [{ praktijk: [{ case: 'een-case', speelde: '', effect: 'Rust.' }] }, /^praktijk\.0\.speelde: is leeg/],
    [{ uitspraken: [{ ...uitspraak, case: undefined }] }, /^uitspraken\.0\.case: ontbreekt/],
    [{ uitspraken: [uitspraak, { ...uitspraak, wie: 'de buurman' }] }, /^uitspraken\.1: heeft een onbekend veld: wie/],
    [{ logicas: ['Markt'] }, /^logicas\.0: .*kleine letters/],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem('themas', fields)).toMatch(problem);
  });
});
