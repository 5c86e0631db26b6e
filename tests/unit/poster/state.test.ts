import { describe, expect, test } from 'vitest';
import { tidy, writeAddress } from '../../../src/poster/state.ts';

describe('tidy', () => {
  test('puts a text on one line', () => {
    expect(tidy('  een\n tekst\t\u0007met   wit ', 99)).toBe('een tekst met wit');
  });

  test('joins letters and accents that come apart', () => {
    expect(tidy('Zoe\u0308', 99)).toBe('Zoë');
  });

  test('takes out marks that turn the direction', () => {
    expect(tidy('zorg\u202eneled', 99)).toBe('zorgneled');
  });

  test('is never longer than asked, and cuts no sign in two', () => {
    expect(tidy('abc', 2)).toBe('ab');
    expect(tidy('a👩‍👩‍👧‍👦', 5)).toBe('a');
  });
});

describe('writeAddress', () => {
  test('keeps what was typed, behind the #', () => {
    expect(
      writeAddress([
        { name: 'begrip', value: 'Zorg & hulp' },
        { name: 'datum', value: '' },
      ]),
    ).toBe('#begrip=Zorg+%26+hulp');
  });

  test('is empty without texts', () => {
    expect(writeAddress([{ name: 'begrip', value: '' }])).toBe('');
  });
});
