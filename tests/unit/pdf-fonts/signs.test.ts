import { expect, test } from 'vitest';
import { signsOf } from '../../../src/pdf-fonts/signs.ts';

test.each([
  ['Zoë', ['Z', 'o', 'ë']],
  ['Zoe\u0308', ['Z', 'o', 'e\u0308']],
  ['👩‍👩‍👧‍👦a', ['👩‍👩‍👧‍👦', 'a']],
  ['👍🏽', ['👍🏽']],
  ['❤️', ['❤️']],
  ['', []],
])('%s has the signs that a reader sees', (text, signs) => {
  expect(signsOf(text)).toEqual(signs);
});
