import { describe, expect, test } from 'vitest';
import { tidy, writeAddress } from '../../../../src/print/poster/state.ts';

describe('writeAddress', () => {
  test('is empty while nothing differs from the start', () => {
    expect(writeAddress([{ name: 'inkt', value: 'kleur', initial: 'kleur' }], [{ name: 'begrip', value: '', initial: '' }])).toBe('');
  });

  test('keeps choices after the question mark, and texts after the #, where a browser keeps them to itself', () => {
    expect(
      writeAddress(
        [
          { name: 'formaat', value: 'a4', initial: 'a3' },
          { name: 'inkt', value: 'kleur', initial: 'kleur' },
        ],
        [{ name: 'begrip', value: 'zorg & welzijn', initial: '' }],
      ),
    ).toBe('?formaat=a4#begrip=zorg+%26+welzijn');
  });

  test('keeps a text that was emptied', () => {
    expect(writeAddress([], [{ name: 'cirkel-1', value: '', initial: 'Gemeente' }])).toBe('#cirkel-1=');
  });
});

describe('tidy', () => {
  test.each([
    ['white space and line breaks become one space', 'een\n\n  twee', 'een twee'],
    ['marks that turn the direction of what follows are left out', 'a\u202eb\u2066c', 'abc'],
    ['no sign is cut in two', 'ab👩‍👩‍👧‍👦', 'ab'],
    ['a long text is cut', 'abcdefghijkl', 'abcdefgh'],
    ['other scripts stay', 'جيران 隣人', 'جيران 隣人'],
  ])('%s', (_, text, tidied) => {
    expect(tidy(text, 8)).toBe(tidied);
  });
});
