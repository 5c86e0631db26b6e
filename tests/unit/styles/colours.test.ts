import { expect, test } from 'vitest';
import { coloursIn, dayColours, nightColours } from '../../../src/styles/colours.ts';

test('reads the colours of a style sheet, and nothing else', () => {
  const colours = coloursIn(':root { --ink-g: #5f9fe8;\n --kind: var(--ink);\n --mark: #ffcf408c; }');
  expect(colours('ink-g')).toBe('#5f9fe8');
  expect(() => colours('kind')).toThrow('The colour --kind is missing.');
  expect(() => colours('mark')).toThrow();
});

test('knows the paper by day and by night', () => {
  expect(dayColours('paper')).toMatch(/^#f/);
  expect(nightColours('paper')).toMatch(/^#1/);
});
