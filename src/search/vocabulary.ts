import distance from 'damerau-levenshtein';
import { groupBy } from '../group-by.ts';
import { sameStem } from './text.ts';

/** A query's words as they will be searched, and whether that differs from what was typed. */
export interface Understood {
  words: string[];
  /** Words that were changed because of a likely typing error, for “Bedoelde je …?”. */
  corrected: boolean;
}

/** The words of the site, made ready to look words up. */
export class Vocabulary {
  readonly #ranks: Map<string, number>;
  readonly #byStart: Map<string, string[]>;

  /** Takes the words of the site, the most frequent first. */
  constructor(words: string[]) {
    this.#ranks = new Map(words.map((word, rank) => [word, rank]));
    this.#byStart = groupBy(words, (word) => word.slice(0, 3));
  }

  has(word: string): boolean {
    return this.#ranks.has(word);
  }

  /** Whether the site has this word in some form, or words that go on from it. */
  knows(word: string): boolean {
    if (this.has(word)) return true;
    return (this.#byStart.get(word.slice(0, 3)) ?? []).some((each) => sameStem(each, word) || (word.length >= 4 && each.startsWith(word)));
  }

  /** The word nearest to one with a typing error: one letter more, less, other, or two swapped; the most frequent of equals. */
  nearest(word: string): string | undefined {
    return this.near(word, 1)[0];
  }

  /** Words of the site within `most` typing errors of `word`, the nearest and then the most frequent first. */
  near(word: string, most: number): string[] {
    if (word.length < 4) return [];
    return [...this.#ranks.keys()]
      .filter((each) => Math.abs(each.length - word.length) <= most && each.length > 2)
      .map((each) => ({ each, steps: distance(each, word).steps, sameStart: each[0] === word[0] }))
      .filter(({ steps }) => steps <= most)
      .sort((a, b) => a.steps - b.steps || Number(b.sameStart) - Number(a.sameStart) || this.rank(a.each) - this.rank(b.each))
      .map(({ each }) => each);
  }

  /** How frequent a word is: 0 for the most frequent, Infinity for one that the site doesn't have. */
  rank(word: string): number {
    return this.#ranks.get(word) ?? Infinity;
  }
}

/**
 * Makes of a query's words the words to search: joins compounds that were typed apart (“beelden storm”),
 * takes apart those that were joined (“sluitendnetwerk”), and mends one typing error per word.
 */
export function understand(asked: string[], vocabulary: Vocabulary): Understood {
  const typed = reunited(asked, vocabulary);
  const words: string[] = [];
  let corrected = false;
  for (let at = 0; at < typed.length; at++) {
    const word = typed[at] ?? '';
    const next = typed[at + 1];
    const compound = next === undefined ? undefined : joined(word, next, vocabulary);
    if (compound !== undefined) {
      words.push(compound);
      at++;
    } else if (vocabulary.knows(word)) words.push(word);
    else {
      const mended = vocabulary.nearest(word);
      words.push(...(mended === undefined ? (parted(word, vocabulary) ?? [word]) : [mended]));
      corrected ||= mended !== undefined;
    }
  }
  return { words, corrected };
}

/** The compound of two words as the site writes it, with or without a letter between, or mistyped in one letter. */
function joined(first: string, second: string, vocabulary: Vocabulary): string | undefined {
  const exact = [first + second, `${first}s${second}`, `${first}n${second}`, `${first}en${second}`].find((each) => vocabulary.has(each));
  if (exact !== undefined && !(vocabulary.rank(exact) > Math.max(vocabulary.rank(first), vocabulary.rank(second)))) return exact;
  if (exact !== undefined) return undefined;
  const stemmed = first.length > 2 && second.length > 2 && vocabulary.knows(first + second) ? first + second : undefined;
  if (stemmed !== undefined) return stemmed;
  return vocabulary.knows(first) && vocabulary.knows(second) ? undefined : vocabulary.nearest(first + second);
}

/** A word that the site doesn't have as two or more that it has, with or without a letter between; the longest last part that fits. */
function parted(word: string, vocabulary: Vocabulary): string[] | undefined {
  const places = Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3);
  for (const place of places) {
    const [first, second] = [word.slice(0, place), word.slice(place)];
    const known = [first, first.replace(/(?:s|n|en)$/, '')].find((each) => each.length > 2 && vocabulary.knows(each));
    if (known === undefined) continue;
    const rest = vocabulary.knows(second) ? [second] : parted(second, vocabulary);
    if (rest !== undefined) return [known, ...rest];
  }
  return undefined;
}

const particles = new Set(['aan', 'af', 'bij', 'door', 'in', 'mee', 'na', 'om', 'op', 'over', 'samen', 'toe', 'uit', 'voor']);

/** Puts the parts of a verb together that a sentence pulls apart: “wie nodig ik uit” asks after “uitnodigen”. */
function reunited(words: string[], vocabulary: Vocabulary): string[] {
  const particle = words.at(-1) ?? '';
  if (!particles.has(particle)) return words;
  const at = words.findIndex((word) => word.length > 3 && word !== particle && vocabulary.knows(particle + word));
  return at < 0 ? words : [...words.slice(0, at), particle + (words[at] ?? ''), ...words.slice(at + 1, -1)];
}
