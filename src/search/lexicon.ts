import distance from 'damerau-levenshtein';
import { groupBy } from '../group-by.ts';
import type { Words } from './record.ts';
import { isStopword, stem } from './text.ts';

/** What a word in a query stands for: stems, and how much of the word each is, from 0 to 1. */
export type Reading = ReadonlyMap<string, number>;

/** How much a word is worth that only begins like one of the site. */
const begun = 0.6;

/** How much a word is worth that people use for another. */
const alike = 0.8;

/** The most words that the beginning of one stands for. */
const mostBegun = 8;

/** The words of the site, and the one account of which words are forms of one: they share a stem, or a part of a compound does. */
export class Lexicon {
  /** How frequent each word is, 0 for the most frequent. */
  readonly #ranks: Map<string, number>;
  readonly #parts = new Map<string, string[]>();
  readonly #stems = new Map<string, string[]>();
  readonly #byStart: Map<string, string[]>;
  readonly #all = new Set<string>();
  readonly #inTexts = new Set<string>();
  readonly #common: Set<string>;
  /** For each stem the others that people use for it. */
  readonly #alike = new Map<string, Set<string>>();
  /** The same reading for the same word, so that others can remember what they make of it. */
  readonly #readings = new Map<string, Reading>();

  constructor({ texts, names, common, alike: groups }: Words) {
    const words = [...texts, ...names];
    for (const word of words) if (word.includes('|')) this.#parts.set(word.replaceAll('|', ''), runs(word.split('|')));
    const plain = words.map((word) => word.replaceAll('|', ''));
    this.#ranks = new Map(plain.map((word, rank) => [word, rank]));
    this.#byStart = groupBy(plain, (word) => word.slice(0, 3));
    this.#common = new Set(common);
    plain.forEach((word, rank) => {
      for (const each of this.stemsOf(word)) {
        this.#all.add(each);
        if (rank < texts.length && !isStopword(word)) this.#inTexts.add(each);
      }
    });
    for (const group of groups) {
      const stems = group.split(' ').flatMap((word) => (isStopword(word) ? [] : stem(word)));
      for (const each of stems) {
        const others = stems.filter((other) => other !== each && this.#all.has(other));
        this.#alike.set(each, new Set([...(this.#alike.get(each) ?? []), ...others]));
      }
    }
  }

  /** The stems of a word: its own, and those of its parts if it is a compound. */
  stemsOf(word: string): string[] {
    const stems = this.#stems.get(word) ?? [stem(word), ...(this.#parts.get(word) ?? []).map(stem)];
    this.#stems.set(word, stems);
    return stems;
  }

  /** Whether a word is a form of what a reading stands for. */
  isForm(word: string, reading: Reading): boolean {
    return this.stemsOf(word).some((each) => reading.has(each));
  }

  has(word: string): boolean {
    return this.#ranks.has(word);
  }

  /** Whether the site has this word, or one that people use for it. */
  means(word: string): boolean {
    return this.has(word) || (!isStopword(word) && (this.#alike.get(stem(word))?.size ?? 0) > 0);
  }

  /** Whether the full text has a word with this stem. */
  inTexts(wanted: string): boolean {
    return this.#inTexts.has(wanted);
  }

  /** Whether the site has this word in some form, or words that go on from it. */
  knows(word: string): boolean {
    return this.reading(word).size > 0;
  }

  /**
   * What a word stands for on this site: its stem, else those of words that people use for it, else those of words that begin with it;
   * empty if there are none. `isWide` adds the words that people use for it also if the site has the word itself.
   */
  reading(word: string, isWide = false): Reading {
    const key = `${word} ${isWide ? 'wide' : ''}`;
    const reading = this.#readings.get(key) ?? this.#read(word, isWide);
    this.#readings.set(key, reading);
    return reading;
  }

  #read(word: string, isWide: boolean): Reading {
    const own = stem(word);
    const others = [...(this.#alike.get(own) ?? [])].map((each) => [each, alike] as const);
    if (this.#all.has(own)) return new Map([...(isWide ? others : []), [own, 1]]);
    if (others.length > 0) return new Map(others);
    if (word.length < 4 || isStopword(word)) return new Map();
    const longer = (this.#byStart.get(word.slice(0, 3)) ?? []).filter((each) => each.startsWith(word));
    return new Map(longer.slice(0, mostBegun).map((each) => [stem(each), begun]));
  }

  /** Whether a word is common Dutch: then it's no typing error. */
  isCommon(word: string): boolean {
    return this.#common.has(word);
  }

  /** The word nearest to one with a typing error: one letter more, less, other, or two swapped; the most frequent of equals. */
  nearest(word: string): string | undefined {
    return this.isCommon(word) ? undefined : this.near(word, 1)[0];
  }

  /** Words of the site within `most` typing errors of `word`, the nearest and then the most frequent first. */
  near(word: string, most: number): string[] {
    if (word.length < 4) return [];
    return [...this.#ranks.keys()]
      .filter((each) => Math.abs(each.length - word.length) <= most && each.length > 2 && !isStopword(each))
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

/** The parts of a compound, and what parts side by side make: “zorg” and “mantelzorg” of “mantel|zorg|cafes”. */
const runs = (parts: string[]) =>
  parts
    .flatMap((_, from) => parts.slice(from).map((__, length) => parts.slice(from, from + length + 1).join('')))
    .filter((run) => run !== parts.join(''));
