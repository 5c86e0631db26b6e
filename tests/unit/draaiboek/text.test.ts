import { expect, test } from 'vitest';
import { cleanText } from '../../../src/draaiboek/text.ts';

test.each([
  ['  Ons \n\t lab ', 'Ons lab'],
  ['a \u200B b\u202Ec\u0000', 'a bc'],
  ['e\u0301e\uD800n', 'éen'],
  ['\u0000 \u200B', ''],
  ['abcdefghij klm', 'abcdefghij'],
  ['🙂'.repeat(12), '🙂'.repeat(10)],
])('cleans %j', (text, clean) => {
  expect(cleanText(text, 10)).toBe(clean);
  expect(cleanText(clean, 10)).toBe(clean);
});
