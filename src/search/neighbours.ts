import distance from 'damerau-levenshtein';
import { groupBy } from '../group-by.ts';
import { isStopword } from './text.ts';

/**
 * Finds out for many words whether a word of the site is within one typing error of them: what `Lexicon.near(word, 1)` looks through all
 * words for. Words that near share what is left when each misses at most one letter; few others do.
 */
export function neighboursIn(words: string[]): (word: string) => boolean {
  const near = groupBy(
    words.filter((word) => word.length > 2 && !isStopword(word)).flatMap((word) => oneLess(word).map((left) => ({ left, word }))),
    ({ left }) => left,
  );
  return (word) =>
    word.length >= 4 && oneLess(word).some((left) => (near.get(left) ?? []).some((each) => distance(each.word, word).steps <= 1));
}

/** A word, and what is left of it without each of its letters. */
const oneLess = (word: string): string[] => [
  word,
  ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];
