import { describe, expect, test } from 'vitest';
import { strangeCharacter } from '../../../src/schemas/characters.ts';

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

  test('knows the sign for a letter that was lost', () => {
    expect(strangeCharacter('co\uFFFDperatie')).toMatch(/een letter verloren is gegaan\. Typ de letter opnieuw/);
  });
});
