import { stemmer } from '@orama/stemmers/dutch';
import { nld } from 'stopword';

/** Words without a meaning of their own, besides those of the package. */
const more =
  'alle allemaal allen anders bent doe doen doet elk elkaar elke even gaan gaat graag heel hoe ieder iedereen iets jou jouw jullie kan kun kunt laat laten mag moet moeten mogen onze soms vs waar waarom wat weer welk welke wie willen wilt wordt zoals zullen';

const stopwords = new Set([...nld, ...more.split(' ')]);

/** Lower case without diacritics, apostrophes and signs that can't be seen: “Coöperatie’s” and “cooperaties” are one, also with a soft hyphen in it. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/['’`´]/g, '');

/** The words of a text, normalised; a hyphen parts words. */
export const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\d]+/gu) ?? [];

/** Whether a word says nothing of what a text is about. */
export const isStopword = (word: string): boolean => stopwords.has(word);

const stems = new Map<string, string>();

/**
 * What the forms of a Dutch word share: “rol” for “rollen”, “samenwerk” for “samenwerkt” and “samenwerking”. Takes a normalised word.
 * Snowball’s rules with what they leave: plurals in -s after a vowel, -t of verbs, doubled letters, and the z and v of plurals.
 */
export function stem(word: string): string {
  const known = stems.get(word) ?? apart(word, unified(stemmer(word.replace(/([a-z]{3}[aeiouy])s$/, '$1'))));
  stems.set(word, known);
  return known;
}

/** Whether two words share a stem. A stem begins as its word does, so most words needn't be stemmed to tell. */
export const areForms = (a: string, b: string): boolean => a.charAt(0) === b.charAt(0) && stem(a) === stem(b);

/** A word that says something shares no stem with one that doesn’t: “overheid” isn’t “over”, nor “zaal” “zal”. No Dutch word ends in q. */
const apart = (word: string, stemmed: string): string => (isStopword(stemmed) && !isStopword(word) ? `${stemmed}q` : stemmed);

const unified = (stemmed: string) =>
  stemmed
    .replace(/([aeiouy][^aeiouy]+[aeiouy]+[^aeiouy]+|d)t$/, '$1')
    .replace(/([^aeiouy])\1$/, '$1')
    .replace(/([^aeiouy])([aeou])\2(?=[^aeiouy]$)/, '$1$2')
    .replace(/(.)z$/, '$1s')
    .replace(/(.)v$/, '$1f');
