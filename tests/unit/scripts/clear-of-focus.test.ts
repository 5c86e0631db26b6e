import { expect, test } from 'vitest';
import { covers } from '../../../src/scripts/clear-of-focus.ts';

test.each([
  ['over it', { top: 700, bottom: 780 }, { top: 720, bottom: 764 }, true],
  ['over its upper half', { top: 700, bottom: 740 }, { top: 720, bottom: 764 }, true],
  ['just below it', { top: 764, bottom: 800 }, { top: 720, bottom: 764 }, false],
  ['just above it', { top: 600, bottom: 720 }, { top: 720, bottom: 764 }, false],
  ['over it without words', { top: 740, bottom: 740 }, { top: 720, bottom: 764 }, false],
])('a message %s covers a field: %s', (_, message, field, answer) => {
  expect(covers(message, field)).toBe(answer);
});
