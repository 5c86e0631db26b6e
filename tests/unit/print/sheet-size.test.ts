import { describe, expect, it } from 'vitest';
import { sheetSize } from '../../../src/print/sheet-size.ts';
import { materiaal, stap, werkvormNamed } from '../fixtures.ts';

/** A werkvorm with steps of 200 characters each. */
const withSteps = (count: number) =>
  werkvormNamed('lang', { stappen: Array.from({ length: count }, () => stap({ acties: ['a'.repeat(200)] })) }).data;

describe('the letters of a sheet', () => {
  it.each([
    ['ruim', 5],
    ['gewoon', 11],
    ['dicht', 20],
  ])('are %s for %i steps', (size, steps) => {
    expect(sheetSize(withSteps(steps))).toBe(size);
  });

  it('count what stands in the narrow column double', () => {
    const { materialen } = werkvormNamed('vol', {
      materialen: Array.from({ length: 5 }, () => materiaal({ toelichting: 'a'.repeat(290) })),
    }).data;
    expect(sheetSize({ ...withSteps(1), materialen })).toBe('dicht');
  });

  it('count the roles of a role-play', () => {
    const { rollen } = werkvormNamed('spel', {
      rollen: Array.from({ length: 3 }, () => ({ partij: 'gemeente', naam: 'Beek', opdracht: 'a'.repeat(390) })),
    }).data;
    expect(sheetSize({ ...withSteps(11), rollen })).toBe('dicht');
  });
});
