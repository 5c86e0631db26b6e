import { item } from '../defined.ts';
import { ofBest } from './names.ts';
import type { SearchRecord } from './record.ts';
import { stem, wordsOf } from './text.ts';

/**
 * Pairs of neighbouring words (bigrams) of titles and other names, small words among them: they tell “praten niet meer” from “praten”,
 * where each word alone stands all over the site.
 */
export class Bigrams {
  /** The pairs of each name of each record. */
  readonly #names: string[][][];
  /** How much each pair says, from 0 to 1: more if fewer records have it. */
  readonly #weights: Map<string, number>;

  constructor(records: SearchRecord[]) {
    this.#names = records.map(({ title, keywords }) => [title, ...keywords].map((name) => bigramsOf(wordsOf(name))));
    const counts = new Map<string, number>();
    for (const names of this.#names) for (const pair of new Set(names.flat())) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    const information = (count: number) => Math.log(1 + records.length / count) / Math.log(1 + records.length);
    this.#weights = new Map([...counts].map(([pair, count]) => [pair, information(count)]));
  }

  /** For each record, how much of its names stands in a sentence, in the order of its words. */
  overlaps(words: string[]): number[] {
    const asked = new Set(bigramsOf(words));
    const shared = (pairs: string[]) => {
      const weights = pairs.filter((pair) => asked.has(pair)).map((pair) => this.#weights.get(pair) ?? 0);
      // One pair is little evidence, also where it is all of a name.
      return weights.reduce((sum, each) => sum + each, 0) / (pairs.length + 1);
    };
    return this.#names.map((names) => ofBest(names.map(shared)));
  }
}

function bigramsOf(words: string[]): string[] {
  const stems = words.map(stem);
  return stems.slice(1).map((each, at) => `${item(stems, at)} ${each}`);
}
