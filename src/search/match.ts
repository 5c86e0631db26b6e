import type { SearchRecord } from './record.ts';
import { contentWords, sameStem, wordsOf } from './text.ts';

/** A record made ready to match: its words, by field. */
interface Prepared {
  record: SearchRecord;
  title: string[];
  names: string[][];
  summary: string[];
}

/** How much a match in each field is worth, against one in the title. */
const worth = { title: 1, names: 0.9, summary: 0.35 };

/**
 * Matches queries with what editors call things: titles, other names and summaries.
 * Full text is Pagefind's affair; see `fuse.ts` for how the two come together.
 */
export class Matcher {
  readonly #records: Prepared[];
  /** How well each record fits a word, by word: while someone types, all words but the last stay the same. */
  readonly #fits = new Map<string, number[]>();

  constructor(records: SearchRecord[]) {
    this.#records = records.map((record) => ({
      record,
      title: wordsOf(record.title),
      names: record.keywords.map(wordsOf),
      summary: wordsOf(record.summary),
    }));
  }

  /** How well each record fits, from 0 (left out) to about 2: 1 is every word in the title, more is a name that was typed in full. */
  scores(words: string[]): Map<string, number> {
    const wanted = contentWords(words);
    const fits = wanted.map((word) => this.#fitsOf(word));
    const weights = fits.map(rarity);
    const total = weights.reduce((sum, each) => sum + each, 0);
    const scores = new Map<string, number>();
    if (total === 0) return scores;
    this.#records.forEach((prepared, index) => {
      const fit = fits.reduce((sum, each, at) => sum + (weights[at] ?? 0) * (each[index] ?? 0), 0) / total;
      const score = fit + wholeName(prepared, words);
      if (score > 0.05) scores.set(prepared.record.address, score);
    });
    return scores;
  }

  #fitsOf(word: string): number[] {
    const known = this.#fits.get(word) ?? this.#records.map((each) => bestField(each, word));
    this.#fits.set(word, known);
    return known;
  }
}

/** A word that few records have says more. Takes how well each record fits it. */
function rarity(fits: number[]): number {
  const having = fits.filter((fit) => fit > 0).length;
  return having === 0 ? 1 : Math.log(1 + fits.length / having);
}

function bestField({ title, names, summary }: Prepared, word: string): number {
  return Math.max(
    worth.title * inField(title, word),
    worth.names * Math.max(0, ...names.map((name) => inField(name, word) * (name.length === 1 ? 1 : 0.8))),
    worth.summary * inField(summary, word),
  );
}

const inField = (field: string[], word: string): number => Math.max(0, ...field.map((each) => likeness(each, word)));

/** How alike a word on the site and a word in a query are: the same, forms of one, or part of a compound. */
function likeness(word: string, wanted: string): number {
  if (word === wanted) return 1;
  if (sameStem(word, wanted)) return 0.9;
  if (wanted.length >= 4 && word.startsWith(wanted)) return 0.6;
  if (wanted.length >= 5 && word.endsWith(wanted)) return 0.45;
  return word.length >= 5 && (wanted.startsWith(word) || wanted.endsWith(word)) ? 0.3 : 0;
}

/** What it is worth that the query is a name in full: the title, or another name. */
function wholeName({ title, names }: Prepared, words: string[]): number {
  const isWhole = (name: string[]) => sameWords(name, words) || sameWords(contentWords(name), contentWords(words));
  if (isWhole(title)) return 1;
  if (names.some(isWhole)) return 0.75;
  return contains(title, contentWords(words)) ? 0.15 : 0;
}

const sameWords = (a: string[], b: string[]) => a.length === b.length && a.every((word, at) => sameStem(word, b[at] ?? ''));

const contains = (field: string[], words: string[]) => words.every((word) => field.some((each) => sameStem(each, word)));
