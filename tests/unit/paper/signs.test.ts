import { describe, expect, test } from 'vitest';
import { signsOnPaper } from '../../../src/paper/signs-on-paper.ts';
import { missingSigns } from '../../../src/paper/signs.ts';

describe('missingSigns', () => {
  test.each([
    'één ‘zin’ – met “alles” erin…',
    'cafe\u0301',
    '€ 5, ½ liter, 20 °C, m²',
    'regel\nover\u00a0regel\u2028',
    'naïef, garçon, Müller, Ångström',
    'Şeyma Yıldız, Łukasz Wałęsa, Erdős, Dvořák',
  ])('knows that %j can be printed', (text) => {
    expect(missingSigns(text)).toEqual([]);
  });

  test.each([
    ['een ĳsberg', ['ĳ']],
    ['Nguyễn, Nguyễn', ['ễ']],
    ['eerst → dan', ['→']],
    ['klaar ✓', ['✓']],
    ['Feest 👩‍👩‍👧🏽 en 🎉', ['👩‍👩‍👧🏽', '🎉']],
    ['z\u0335eker', ['z\u0335']],
    ['שלוש', ['ש', 'ל', 'ו']],
  ])('finds in %j those that can’t, whole and once', (text, signs) => {
    expect(missingSigns(text)).toEqual(signs);
  });
});

test('the signs come from the typefaces: letters of the alphabet are among them, none that stands for nothing', () => {
  const signs = signsOnPaper();
  expect([...'abcxyzABCXYZ0123456789'].every((sign) => signs.has(sign.codePointAt(0) ?? 0))).toBe(true);
  expect(signs.size).toBeGreaterThan(200);
});
