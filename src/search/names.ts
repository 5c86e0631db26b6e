import { item } from '../defined.ts';
import type { Reading } from './lexicon.ts';
import type { SearchRecord } from './record.ts';
import { areForms, isStopword, stem, wordsOf } from './text.ts';
import { contentTerms, type Term } from './understand.ts';

/** What editors call an entry, in words. */
interface Named {
  title: string[];
  names: string[][];
  summary: string[];
  /** The words of the title, and of each name, that say what it is about, or all where none does. */
  content: [string[], ...string[][]];
}

/** How much a match in each field is worth, against one in the title. */
const worth = { title: 1, names: 0.9, summary: 0.65 };

/** Matches words with what editors call things: titles, other names and summaries. */
export class Names {
  readonly #records: Named[];
  /** How well each record fits a word, by word: while someone types, all words but the last stay the same. */
  readonly #fits = new Map<Reading, number[]>();

  constructor(records: SearchRecord[]) {
    const contentOf = (words: string[]) =>
      orAll(
        words.filter((word) => !isStopword(word)),
        words,
      );
    this.#records = records.map(({ title, keywords, summary }) => {
      const [own, names] = [wordsOf(title), keywords.map(wordsOf)];
      return { title: own, names, summary: wordsOf(summary), content: [contentOf(own), ...names.map(contentOf)] };
    });
  }

  /** How well each record fits a word, from 0 (not) to 1 (it stands in the title). */
  fits(term: Term): number[] {
    const known = this.#fits.get(term.reading) ?? this.#records.map((each) => bestField(each, term));
    this.#fits.set(term.reading, known);
    return known;
  }

  /** For each record, what it is worth that the words are one of its names: 1 for the title in full, less for another name or a part. */
  wholes(terms: Term[]): number[] {
    const content = contentTerms(terms);
    const asked = orAll(content, terms);
    return this.#records.map(({ title, content: [ofTitle, ...ofNames] }) => {
      const best = Math.max(sameness(ofTitle, asked), ...ofNames.map((name) => 0.75 * sameness(name, asked)));
      if (best > 0) return best;
      return content.length > 0 && content.every((term) => title.some((word) => isForm(word, term))) ? 0.15 : 0;
    });
  }

  /**
   * For each record, how much its title and other names have in common with a sentence: of each name the geometric mean of the share of
   * the sentence that stands in the name and the share of the name that stands in the sentence.
   * @param weights how much each term says
   */
  likenesses(terms: Term[], weights: number[]): number[] {
    const total = weights.reduce((sum, each) => sum + each, 0);
    const fitting = terms.map((term) => this.fits(term));
    const common = (words: string[]) => {
      const pairs = words.map((each) => terms.map((term) => likeness(each, term)));
      const inName = weights.reduce((sum, weight, at) => sum + weight * Math.max(...pairs.map((ofWord) => item(ofWord, at))), 0) / total;
      const inSentence = pairs.reduce((sum, ofWord) => sum + Math.max(0, ...ofWord), 0) / words.length;
      return Math.sqrt(inName * inSentence);
    };
    return this.#records.map(({ content }, at) => (fitting.some((fits) => item(fits, at) > 0) ? ofBest(content.map(common)) : 0));
  }

  /** For each record, whether words stand side by side in a name or the summary; small words between them don't count. */
  have(phrase: string[]): boolean[] {
    const isSmall = phrase.every(isStopword);
    return this.#records.map(({ title, names, summary }) =>
      [title, ...names, summary].some((field) => {
        const words = field.filter((word) => isSmall || !isStopword(word));
        return words.some((_, at) => phrase.every((each, step) => areForms(words[at + step] ?? '', each)));
      }),
    );
  }
}

/** What several likenesses come to: the best one counts, and the next two support it. */
export function ofBest(scores: number[]): number {
  let [first, second, third] = [0, 0, 0];
  for (const score of scores) {
    if (score > first) [first, second, third] = [score, first, second];
    else if (score > second) [second, third] = [score, second];
    else if (score > third) third = score;
  }
  return first + 0.3 * second + 0.15 * third;
}

function bestField({ title, names, summary }: Named, term: Term): number {
  return Math.max(
    worth.title * inField(title, term),
    worth.names * Math.max(0, ...names.map((name) => inField(name, term) * (name.length === 1 ? 1 : 0.8))),
    worth.summary * inField(summary, term),
  );
}

const inField = (field: string[], term: Term): number => Math.max(0, ...field.map((word) => likeness(word, term)));

/** How alike a word on the site and one in a query are: the same, forms of one, or part of a compound. */
const likeness = (word: string, { word: wanted, forms }: Term): number => (word === wanted ? 1 : (forms.get(word) ?? 0));

const orAll = <Each>(some: Each[], all: Each[]): Each[] => (some.length > 0 ? some : all);

/** Whether a word as a whole, and not as a compound, is what a word in a query stands for. */
const isForm = (word: string, { reading, forms }: Term): boolean => forms.has(word) && reading.has(stem(word));

/** How much a name is a query: 1 if it has the same words, less if it has forms of them, 0 if it isn't. */
function sameness(name: string[], terms: Term[]): number {
  if (name.length === 0 || name.length !== terms.length) return 0;
  const pairs = terms.map((term, at) => {
    const word = item(name, at);
    return word === term.word ? 1 : isForm(word, term) ? 0.8 : 0;
  });
  return Math.min(...pairs);
}
