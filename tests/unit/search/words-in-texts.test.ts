import { expect, test } from 'vitest';
import { allWords } from '../../../src/search/words-in-texts.ts';
import { wordsFrom } from './records.ts';

const text = (words: string) => ({ address: '/', title: '', text: words });

test('words are counted in the texts that came along, with their compounds as they were sent', () => {
  const texts = [[text('Zorg en mantelzorg.')], [text('Mantelzorg, zorg!'), text('zorg')]];
  expect(allWords({ texts, words: wordsFrom('mantel|zorg', 'naam') })).toEqual(wordsFrom('zorg mantel|zorg en', 'naam'));
});

test('words of a guide without its texts are those that were sent', () => {
  const words = wordsFrom('zorg mantel|zorg');
  expect(allWords({ words })).toBe(words);
});
