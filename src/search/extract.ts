import { wordsOf } from './text.ts';
import type { Term } from './understand.ts';

/** A piece of text, and whether it is a hit. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Words in an extract. */
const length = 28;

/** Fewer words than this, such as the answer at the end of a question, say nothing without the sentence before them. */
const least = 4;

/** Words before the first hit, where its sentence begins too far away. */
const before = 8;

/** Marks the words of a query, and takes the part of a text that has most of them. */
export class Marker {
  /** For each word of the query, its forms on the site. */
  readonly #terms: ReadonlyMap<string, number>[];

  /** Takes the words of a query that say what it is about. */
  constructor(terms: Term[]) {
    this.#terms = terms.map(({ forms }) => forms);
  }

  /** How many of the words stand in a text, in any form. */
  count(text: string): number {
    const words = wordsOf(text);
    return this.#terms.filter((forms) => words.some((word) => forms.has(word))).length;
  }

  /** A text with the words as hits. */
  mark(text: string): Piece[] {
    return text
      .split(/([\p{L}\p{M}\d]+)/u)
      .filter((part) => part !== '')
      .map((part) => ({ text: part, hit: wordsOf(part).some((word) => this.#isHit(word)) }));
  }

  /** The part of a text with most of the words: from the beginning of a sentence, or after an ellipsis. */
  extract(text: string): Piece[] {
    const sentences = text.match(/\S.*?(?:[.!?”](?= [\p{Lu}\d“‘])| ·(?= )|$)/gu) ?? [];
    const counts = sentences.map((sentence) => this.count(sentence));
    const wordsFrom = (sentence: number) => sentences.slice(sentence).join(' ').split(' ');
    let best = counts.indexOf(Math.max(...counts));
    while (best > 0 && wordsFrom(best).length < least) best -= 1;
    const words = wordsFrom(best);
    const hit = words.findIndex((word) => wordsOf(word).some((each) => this.#isHit(each)));
    const start = hit < length - before ? 0 : hit - before;
    const shown = words.slice(start, start + length).join(' ');
    const isCut = start + length < words.length && !/[.!?”]$/.test(shown);
    // A whole sentence or two say more than those and the beginning of the next.
    const whole = isCut ? /^.*[.!?”](?= )/.exec(shown)?.[0] : undefined;
    const isEnough = whole !== undefined && whole.split(' ').length > Math.max(length / 2, hit - start);
    return this.mark(`${start > 0 ? '… ' : ''}${isEnough ? whole : `${shown}${isCut ? ' …' : ''}`}`);
  }

  #isHit(word: string): boolean {
    return this.#terms.some((forms) => forms.has(word));
  }
}
