import { describe, expect, test } from 'vitest';
import { readingEase, sentencesIn, syllablesIn } from '../../../src/content-check/reading-ease.ts';

describe('readingEase', () => {
  test.each([
    ['huis', 1],
    ['bewoners', 3],
    ['coöperatie', 5],
    ['geïnd', 2],
    ['ideeën', 3],
    ['één', 1],
    ['LSA', 1],
  ])('reads %s in %i syllables', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  test('takes syllables and the length of sentences into account', () => {
    // Five words, six syllables, two sentences: 206.84 − 0.77 × 120 − 0.93 × 2.5.
    expect(readingEase(['Ik zie bomen.', 'Jij ook.'])).toBeCloseTo(112.115);
  });

  test('takes a letter by itself for a word only if it has a sound of its own', () => {
    expect(readingEase(['U ziet 5 m hout.'])).toBeCloseTo(readingEase(['Jij ziet hout.']));
    expect(readingEase(['U ziet 5 km hout.'])).toBeCloseTo(readingEase(['Jij ziet het hout.']));
  });

  test('knows where a sentence ends', () => {
    expect(sentencesIn('Zeg ‘ja.’ Of nee: dat mag! Op 7.30 uur?')).toEqual(['Zeg ‘ja.', 'Of nee:', 'dat mag!', 'Op 7.30 uur?']);
  });
});
