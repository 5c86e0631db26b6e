import { describe, expect, test } from 'vitest';
import { headingId, slugPattern } from '../../../src/schemas/slug.ts';

describe('headingId', () => {
  test.each([
    ['Wat is het?', 'wat-is-het'],
    ['Één coöperatie: “R&D”', 'een-cooperatie-rd'],
    ['Vóór – en na', 'voor-en-na'],
    ['2,5 uur', '25-uur'],
    ['🎉 Feest', 'feest'],
    ['een-cooperatie', 'een-cooperatie'],
  ])('makes an address of %j', (words, id) => {
    expect(headingId(words)).toBe(id);
    expect(id).toMatch(slugPattern);
  });

  test.each(['', '🎉', '???', 'مرحبا'])('has no address for %j', (words) => {
    expect(headingId(words)).toBe('');
  });
});
