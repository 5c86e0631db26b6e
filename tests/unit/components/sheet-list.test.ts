import { describe, expect, test } from 'vitest';
import { sheetFacts } from '../../../src/components/sheet-list.ts';

describe('sheetFacts', () => {
  test.each([
    [{ pages: 1, bytes: 300 }, 'pdf, A4, 1 bladzijde, 1 kB'],
    [{ pages: 2, bytes: 71_400 }, 'pdf, A4, 2 bladzijden, 71 kB'],
    [{ pages: 54, bytes: 1_240_000, paper: 'A4, aan twee kanten' }, 'pdf, A4, aan twee kanten, 54 bladzijden, 1,2 MB'],
  ])('of %j are %s', (fields, facts) => {
    expect(sheetFacts({ paper: 'A4', ...fields })).toBe(facts);
  });
});
