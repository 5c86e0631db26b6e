import type { FullText } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import type { Section } from './record.ts';
import { isStopword, stem, wordsOf } from './text.ts';

/** A place as an index holds it: the stems of its words in their order, and after them those of the parts of compounds. */
export function stemsOfPlace({ title, text }: Section, lexicon: Lexicon): string[] {
  const words = [...wordsOf(title), ...wordsOf(text)].filter((word) => !isStopword(word));
  return [...words.map(stem), ...new Set(words.flatMap((word) => lexicon.stemsOf(word).slice(1)))];
}

/**
 * Full text without Pagefind, from all texts read through: for a copy without a host and for browsers that can't run Pagefind. It finds
 * the same.
 * @param texts the sections of each record
 */
export function readThrough(texts: Section[][], lexicon: Lexicon): FullText {
  const index = new Map<string, number[]>();
  const places = texts.flat().map((section) => stemsOfPlace(section, lexicon));
  places.forEach((stems, place) => {
    for (const each of new Set(stems)) index.set(each, [...(index.get(each) ?? []), place]);
  });
  return async (phrase) =>
    (index.get(phrase[0] ?? '') ?? []).filter((place) => {
      const stems = places[place] ?? [];
      return phrase.length === 1 || stems.some((_, at) => phrase.every((each, step) => stems[at + step] === each));
    });
}
