import distance from 'damerau-levenshtein';
import { groupBy } from '../group-by.ts';
import type { Words } from './record.ts';
import { areForms, isStopword, stem } from './text.ts';

/** What a word in a query stands for: stems, and how much of the word each is, from 0 to 1. */
export type Reading = ReadonlyMap<string, number>;

/** How much a word is worth that only begins like one of the site. */
const begun = 0.6;

/** How much of a word another form of it is, and a compound that has it as a part. */
const formShare = 0.9;
const partShare = 0.5;

/** How much a word is worth that people use for another. */
const alike = 0.8;

/** The most words that the beginning of one stands for. */
const mostBegun = 8;

/** A word of the site, or a part of one. */
interface Part {
  part: string;
  word: string;
}

/**
 * The words of the site, and the one account of which words are forms of one: they share a stem, or a part of a compound does. Stemming
 * takes most of the time of a first search, so words are stemmed when they are asked for: with all that begin with the same letter, for a
 * stem begins as its word does.
 */
export class Lexicon {
  /** How frequent each word is, 0 for the most frequent. */
  readonly #ranks = new Map<string, number>();
  /** So many of them are in texts; those after it in names only. */
  readonly #mostInTexts: number;
  readonly #parts = new Map<string, string[]>();
  /** For each letter, its words and parts by their stems. */
  readonly #stemmed = new Map<string, Map<string, Part[]>>();
  readonly #common: Set<string>;
  readonly #groups: string[][];
  /** The same reading for the same word, so that others can remember what they make of it. */
  readonly #readings = new Map<string, Reading>();
  readonly #forms = new Map<Reading, Map<string, number>>();

  constructor({ texts, names, common, alike: groups }: Words) {
    [...texts, ...names].forEach((word, rank) => {
      const plain = word.replaceAll('|', '');
      this.#ranks.set(plain, rank);
      if (plain !== word) this.#parts.set(plain, runs(word.split('|')));
    });
    this.#mostInTexts = texts.length;
    this.#common = new Set(common);
    this.#groups = groups.map((group) => group.split(' ').filter((word) => !isStopword(word)));
  }

  /** The stems of a word: its own, and those of its parts if it is a compound. */
  stemsOf(word: string): string[] {
    return [stem(word), ...(this.#parts.get(word) ?? []).map(stem)];
  }

  /** The words of the site that have a stem, of their own or of a part. */
  having(wanted: string): Part[] {
    const letter = wanted.charAt(0);
    const stemmed = this.#stemmed.get(letter) ?? groupBy(this.#beginningWith(letter), ({ part }) => stem(part));
    this.#stemmed.set(letter, stemmed);
    return stemmed.get(wanted) ?? [];
  }

  #beginningWith(letter: string): Part[] {
    const begins = (part: string) => part.startsWith(letter);
    const own = [...this.#ranks.keys()].filter(begins).map((word) => ({ part: word, word }));
    return [...own, ...[...this.#parts].flatMap(([word, parts]) => parts.filter(begins).map((part) => ({ part, word })))];
  }

  /** The words of the site that are forms of what a reading stands for, and how much of it each is, from 0 to 1. */
  forms(reading: Reading): ReadonlyMap<string, number> {
    const known = this.#forms.get(reading);
    if (known) return known;
    const forms = new Map<string, number>();
    for (const [each, worth] of reading) {
      for (const { part, word } of this.having(each)) {
        forms.set(word, Math.max(forms.get(word) ?? 0, worth * (part === word ? formShare : partShare)));
      }
    }
    this.#forms.set(reading, forms);
    return forms;
  }

  has(word: string): boolean {
    return this.#ranks.has(word);
  }

  /** Whether the site has this word, or one that people use for it. */
  means(word: string): boolean {
    return this.has(word) || (!isStopword(word) && this.#alikeTo(word).length > 0);
  }

  /** Whether the full text has a word with this stem. */
  inTexts(wanted: string): boolean {
    return this.having(wanted).some(({ word }) => this.rank(word) < this.#mostInTexts && !isStopword(word));
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
    const isOwn = this.having(own).length > 0;
    const others = isOwn && !isWide ? [] : this.#alikeTo(word).map((each) => [each, alike] as const);
    if (isOwn) return new Map([...others, [own, 1]]);
    if (others.length > 0) return new Map(others);
    if (word.length < 4 || isStopword(word)) return new Map();
    const longer = [...this.#ranks.keys()].filter((each) => each.startsWith(word));
    return new Map(longer.slice(0, mostBegun).map((each) => [stem(each), begun]));
  }

  /** The stems of words of the site that people use for a word. */
  #alikeTo(word: string): string[] {
    const groups = this.#groups.filter((group) => group.some((each) => areForms(each, word)));
    const others = groups.flat().filter((each) => !areForms(each, word));
    return [...new Set(others.map(stem))].filter((each) => this.having(each).length > 0);
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
