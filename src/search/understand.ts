import { item } from '../defined.ts';
import type { Lexicon, Reading } from './lexicon.ts';
import { isStopword, wordsOf } from './text.ts';

/** A word of a query. */
export interface Term {
  word: string;
  /** What it stands for on this site; empty for a word that the site doesn't have. */
  reading: Reading;
  /** The words of the site that are forms of it, with how much of it each is. */
  forms: ReadonlyMap<string, number>;
  /** Whether it is a part of a word that the site doesn't have as a whole: what was asked may be something else. */
  isPart?: boolean;
}

/** A query as it will be searched. */
export interface Understood {
  terms: Term[];
  /** Whether it is more than a few words, and no phrase. */
  isSentence: boolean;
  /** Words that have to stand side by side: those in quotes, or all of them if they are all small (“wie doet wat”). */
  quoted: string[][];
  /** The words with typing errors mended, if that was done. */
  mended?: string;
  /** The same, if it is too unsure to search for. */
  offered?: string;
}

/** A query of more words than this is a sentence. */
const fewWords = 3;

/** In a sentence a shorter word isn't mended: there are too many that look like it. */
const longWord = 7;

/**
 * Makes of a query the words to search: joins compounds that were typed apart (“beelden storm”), takes apart those that were joined
 * (“sluitendnetwerk”), and mends one typing error per word. With `asTyped` it changes nothing.
 */
export function understand(query: string, lexicon: Lexicon, asTyped = false): Understood {
  const typed = wordsOf(query);
  const quoted = [...query.matchAll(/["“”„]([^"“”„]+)["“”„]/g)].map(([, phrase = '']) => wordsOf(phrase));
  const isExact = asTyped || quoted.length > 0;
  const words = isExact ? typed : shaped(typed, lexicon);
  const isSentence = quoted.length === 0 && words.length > fewWords;
  const mends = words.map((word) => (lexicon.knows(word) || isExact ? undefined : lexicon.nearest(word)));
  const isSure = !isSentence || words.every((word, at) => mends[at] === undefined || word.length >= longWord);
  const mended = words.map((word, at) => mends[at] ?? word);
  const searched = isSure ? mended : words;
  const parts = new Set<string>();
  const read = searched.flatMap((word) => {
    const found =
      lexicon.knows(word) || isExact ? undefined : (parted(word, lexicon) ?? (isSentence ? lastPart(word, lexicon) : undefined));
    for (const part of found ?? []) parts.add(part);
    return found ?? [word];
  });
  return {
    isSentence,
    terms: [...new Set(read)].map((word) => {
      const reading = lexicon.reading(word, isSentence);
      return { word, reading, forms: lexicon.forms(reading), ...(parts.has(word) ? { isPart: true } : {}) };
    }),
    quoted: read.length > 1 && read.every(isStopword) ? [read] : quoted.map((phrase) => content(phrase)),
    ...(mends.some((mend) => mend !== undefined) ? { [isSure ? 'mended' : 'offered']: mended.join(' ') } : {}),
  };
}

/** The words of a phrase that say what it is about; all of them if nothing else is left. */
function content(phrase: string[]): string[] {
  const kept = phrase.filter((word) => !isStopword(word));
  return kept.length > 0 ? kept : phrase;
}

/** The words of a query that say what it is about. */
export const contentTerms = (terms: Term[]): Term[] => terms.filter(({ word }) => !isStopword(word));

/** Words with the compounds joined that were typed apart. */
function shaped(typed: string[], lexicon: Lexicon): string[] {
  const words: string[] = [];
  const reunitedWords = reunited(typed, lexicon);
  for (let at = 0; at < reunitedWords.length; at++) {
    const word = item(reunitedWords, at);
    const next = reunitedWords[at + 1];
    const compound = next === undefined ? undefined : joined(word, next, lexicon);
    words.push(compound ?? word);
    if (compound !== undefined) at++;
  }
  return words;
}

/** The compound of two words as the site writes it, with or without a letter between, or mistyped in one letter. */
function joined(first: string, second: string, lexicon: Lexicon): string | undefined {
  const exact = [first + second, `${first}s${second}`, `${first}n${second}`, `${first}en${second}`].find((each) => lexicon.has(each));
  if (exact !== undefined && !(lexicon.rank(exact) > Math.max(lexicon.rank(first), lexicon.rank(second)))) return exact;
  if (exact !== undefined || [first, second].some((word) => isStopword(word) || word.length < 3)) return undefined;
  if (lexicon.knows(first + second)) return first + second;
  const isFree = [first, second].every((word) => !lexicon.knows(word) && !lexicon.isCommon(word));
  return isFree ? lexicon.nearest(first + second) : undefined;
}

const particles = new Set(['aan', 'af', 'bij', 'door', 'in', 'mee', 'na', 'om', 'op', 'over', 'samen', 'toe', 'uit', 'voor']);

/** A word that the site doesn't have as two or more that it has, with or without a letter between; the longest last part that fits. */
function parted(word: string, lexicon: Lexicon, least = 3): string[] | undefined {
  const places = Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + least);
  for (const place of places) {
    const [first, second] = [word.slice(0, place), word.slice(place)];
    const known = [first, first.replace(/(?:s|n|en)$/, '')].find(
      (each) => each.length >= least && !particles.has(each) && lexicon.means(each),
    );
    if (known === undefined) continue;
    const rest = lexicon.means(second) ? [second] : parted(second, lexicon, 2);
    if (rest !== undefined) return [known, ...rest];
  }
  return undefined;
}

/** What an unknown compound is at least a kind of: its last part. */
function lastPart(word: string, lexicon: Lexicon): string[] | undefined {
  for (let at = 3; at <= word.length - 5; at++) if (lexicon.means(word.slice(at)) && !isStopword(word.slice(at))) return [word.slice(at)];
  return undefined;
}

/** Puts the parts of a verb together that a sentence pulls apart: “wie nodig ik uit” asks after “uitnodigen”. */
function reunited(words: string[], lexicon: Lexicon): string[] {
  const particle = words.at(-1) ?? '';
  if (!particles.has(particle)) return words;
  const at = words.findIndex((word) => word.length > 3 && word !== particle && lexicon.knows(particle + word));
  return at < 0 ? words : [...words.slice(0, at), particle + item(words, at), ...words.slice(at + 1, -1)];
}
