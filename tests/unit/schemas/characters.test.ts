import { describe, expect, test } from 'vitest';
import { hasWords, lookAlike, strangeCharacter } from '../../../src/schemas/characters.ts';

describe('strangeCharacter', () => {
  test.each(['Gewoon, één “coöperatie”.', 'Regel\r\n\tregel', 'Feest 👩‍👩‍👧🏽', 'مرحبا', 'a\u00A0b\u00ADc', ''])(
    'has nothing against %j',
    (text) => {
      expect(strangeCharacter(text)).toBeUndefined();
    },
  );

  test.each([
    ['a\u0000', 'U+0000'],
    ['\u001B[31m', 'U+001B'],
    ['a\u0085b', 'U+0085'],
    ['a\u202Eb', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['a\uD800', 'U+D800'],
    ['\uFFFE', 'U+FFFE'],
  ])('names what cannot be seen in %j', (text, code) => {
    expect(strangeCharacter(text)).toBe(
      `heeft een onzichtbaar teken (${code}) dat de bladzijde kan breken. Typ die woorden opnieuw, zonder ze te plakken.`,
    );
  });

  test.each(['coÃ¶peratie', 'ideeÃ«n', 'Ã‰Ã©n', 'cafÃ©', 'zoâ€™n', 'â€œjaâ€\u009D', 'een â€“ twee', 'â€¦', 'Â€ 5', '40 mÂ²'])(
    'sees in %j that a program read it in other letters',
    (text) => {
      expect(strangeCharacter(text)).toMatch(/^heeft “[ÃÂâ].+” waar één letter of leesteken hoort\..*Typ het opnieuw\.$/);
    },
  );

  test.each(['João', 'JOÃO', 'châteaux', 'Â la carte', '€ 5'])('takes %j', (text) => {
    expect(strangeCharacter(text)).toBeUndefined();
  });

  test('knows the sign for a letter that was lost', () => {
    expect(strangeCharacter('co\uFFFDperatie')).toMatch(/een letter verloren is gegaan\. Typ de letter opnieuw/);
  });
});

test('hasWords wants a letter or a digit', () => {
  expect(['a', '7', '…é'].map(hasWords)).toEqual([true, true, true]);
  expect(['', ' \n', '\u200B\u00AD\uFEFF', '…', '🎉'].map(hasWords)).toEqual([false, false, false, false, false]);
});

test('lookAlike names a letter of another script, and lets ours be', () => {
  expect(lookAlike('kr\u0430chten')).toBe(
    'heeft de letter а (U+0430) uit een ander schrift. Die lijkt soms op een gewone letter: typ dit woord opnieuw.',
  );
  expect(lookAlike('coöperatie, één, Łódź, ½ 2 m² 🎉')).toBeUndefined();
});
