import { fuse } from './fuse.ts';
import { Matcher } from './match.ts';
import type { SearchData, SearchRecord } from './record.ts';
import { contentWords, wordsOf } from './text.ts';
import { understand, Vocabulary } from './vocabulary.ts';

/** Full text search: the ids of the documents with a word or words, with a score each. */
export type FullText = (words: string) => Promise<{ id: string; score: number }[]>;

/** What a search found. */
export interface Found {
  /** The best first. */
  records: SearchRecord[];
  /** The words that were searched. */
  words: string[];
  /** True if a likely typing error was mended. */
  corrected: boolean;
}

/** The words of a question that are looked up one by one at most; the rest adds little. */
const mostWords = 6;

/** From this score on, full text no longer changes which entry is meant. */
const certain = 1.5;

/** Searches names at once, and names with full text when Pagefind has answered. */
export class SearchEngine {
  readonly #vocabulary: Vocabulary;
  readonly #matcher: Matcher;
  readonly #byAddress: Map<string, SearchRecord>;
  readonly #byDocument: Map<string, SearchRecord>;
  readonly #records: SearchRecord[];

  constructor(data: SearchData) {
    this.#records = data.records;
    this.#vocabulary = new Vocabulary(data.words);
    this.#matcher = new Matcher(data.records);
    this.#byAddress = new Map(data.records.map((record) => [record.address, record]));
    this.#byDocument = new Map(data.records.map((record) => [record.document ?? '', record]));
  }

  /** Searches names and full text. With `asTyped` no typing errors are mended. */
  async search(query: string, fullText: FullText, asTyped = false): Promise<Found> {
    const typed = wordsOf(query);
    const { words, corrected } = asTyped ? { words: typed, corrected: false } : understand(typed, this.#vocabulary);
    // Pagefind shortens a word it doesn't have until something fits; what the site doesn't know is not asked for.
    const wanted = contentWords(words.filter((word) => this.#vocabulary.knows(word))).slice(0, mostWords);
    const texts = await Promise.all([...new Set([wanted.join(' '), ...wanted])].map((each) => this.#textScores(each, fullText)));
    const addresses = fuse(
      this.#matcher.scores(words),
      texts.filter((found) => found.size > 0),
    );
    return { records: addresses.flatMap((address) => this.#byAddress.get(address) ?? []), words, corrected };
  }

  /** Entries that the query names for sure, the best first, without waiting for full text. */
  sureNames(query: string): { words: string[]; sure: SearchRecord[] } {
    const { words } = understand(wordsOf(query), this.#vocabulary);
    const scores = this.#matcher.scores(words);
    const sure = this.#records.filter(({ address }) => (scores.get(address) ?? 0) >= certain);
    return { words, sure: sure.sort((a, b) => (scores.get(b.address) ?? 0) - (scores.get(a.address) ?? 0)) };
  }

  /** Words of the site that look like the query's, for when nothing was found. */
  nearestWords(query: string): string[] {
    return [...new Set(wordsOf(query).flatMap((word) => this.#vocabulary.near(word, 2).slice(0, 3)))].slice(0, 6);
  }

  async #textScores(words: string, fullText: FullText): Promise<Map<string, number>> {
    const found = words === '' ? [] : await fullText(words);
    return new Map(
      found.flatMap(({ id, score }) => {
        const address = this.#byDocument.get(id)?.address;
        return address === undefined ? [] : [[address, score] as const];
      }),
    );
  }
}
