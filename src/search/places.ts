import { item } from '../defined.ts';
import type { FullText } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import type { Section } from './record.ts';
import { isStopword, stem, wordsOf } from './text.ts';

/** Words, with the numbers of the places where each stands, once for each time. */
export type Occurrences = Map<string, number[]>;

/** Where the words of some texts stand; each text is a place. */
export function occurrencesIn(texts: string[]): Occurrences {
  const occurrences: Occurrences = new Map();
  texts.forEach((text, place) => {
    for (const word of wordsOf(text)) {
      const known = occurrences.get(word);
      if (known) known.push(place);
      else occurrences.set(word, [place]);
    }
  });
  return occurrences;
}

/** All that stands at a place. */
export const textOfPlace = ({ title, text }: Section): string => `${title} ${text}`;

/** Words, the most frequent first. */
export const byFrequency = (occurrences: Occurrences): string[] =>
  [...occurrences].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([word]) => word);

/** A place as an index holds it: the stems of its words in their order, and after them those of the parts of compounds. */
export function stemsOfPlace(place: Section, lexicon: Lexicon): string[] {
  const words = wordsOf(textOfPlace(place)).filter((word) => !isStopword(word));
  return [...words.map(stem), ...new Set(words.flatMap((word) => lexicon.stemsOf(word).slice(1)))];
}

/** Full text without Pagefind, from texts read through. It finds the same, in the order of the places. */
export function readThrough(places: Section[], lexicon: Lexicon, occurrences = occurrencesIn(places.map(textOfPlace))): FullText {
  const having = (wanted: string) =>
    new Set(lexicon.having(wanted).flatMap(({ word }) => (isStopword(word) ? [] : (occurrences.get(word) ?? []))));
  const stands = (phrase: string[], place: number) => {
    const stems = stemsOfPlace(item(places, place), lexicon);
    return stems.some((_, at) => phrase.every((each, step) => stems[at + step] === each));
  };
  return async ([first = '', ...others]) =>
    [...having(first)].filter((place) => others.length === 0 || stands([first, ...others], place)).sort((a, b) => a - b);
}
