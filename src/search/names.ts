import type { Lexicon, Reading } from './lexicon.ts';
import type { SearchRecord } from './record.ts';
import { isStopword, stem, wordsOf } from './text.ts';
import { contentTerms, type Term } from './understand.ts';

/** A word with its stems: its own first, then those of its parts. */
interface Read {
  word: string;
  stems: string[];
}

/** What editors call an entry. */
interface Named {
  title: Read[];
  names: Read[][];
  summary: Read[];
  /** The words of the title, and of each name, that say what it is about. */
  content: [Read[], ...Read[][]];
}

/** How much a match in each field is worth, against one in the title. */
const worth = { title: 1, names: 0.9, summary: 0.65 };

/** How much a part of a compound is worth, against the word itself. */
const partShare = 0.5;

/** Matches words with what editors call things: titles, other names and summaries. */
export class Names {
  readonly #records: Named[];
  /** How well each record fits a word, by word: while someone types, all words but the last stay the same. */
  readonly #fits = new Map<Reading, number[]>();

  constructor(records: SearchRecord[], lexicon: Lexicon) {
    const read = (text: string) => wordsOf(text).map((word) => ({ word, stems: lexicon.stemsOf(word) }));
    const contentOf = (words: Read[]) => words.filter(({ word }) => !isStopword(word));
    this.#records = records.map(({ title, keywords, summary }) => {
      const [own, names] = [read(title), keywords.map(read)];
      return { title: own, names, summary: read(summary), content: [contentOf(own), ...names.map(contentOf)] };
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
    return this.#records.map(({ title, names, content: [ofTitle, ...ofNames] }) => {
      const best = Math.max(
        sameness(title, terms),
        sameness(ofTitle, content),
        ...names.map((name) => 0.75 * sameness(name, terms)),
        ...ofNames.map((name) => 0.75 * sameness(name, content)),
      );
      if (best > 0) return best;
      return content.length > 0 && content.every(({ reading }) => title.some(({ stems }) => reading.has(stems[0] ?? ''))) ? 0.15 : 0;
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
    const common = (words: Read[]) => {
      if (words.length === 0 || total === 0) return 0;
      const pairs = words.map((each) => terms.map((term) => likeness(each, term)));
      const inName = weights.reduce((sum, weight, at) => sum + weight * Math.max(...pairs.map((ofWord) => ofWord[at] ?? 0)), 0) / total;
      const inSentence = pairs.reduce((sum, ofWord) => sum + Math.max(0, ...ofWord), 0) / words.length;
      return Math.sqrt(inName * inSentence);
    };
    return this.#records.map(({ content }, at) => (fitting.some((fits) => (fits[at] ?? 0) > 0) ? ofBest(content.map(common)) : 0));
  }

  /** For each record, whether words stand side by side in a name or the summary; small words between them don't count. */
  have(phrase: string[]): boolean[] {
    const isSmall = phrase.every(isStopword);
    return this.#records.map(({ title, names, summary }) =>
      [title, ...names, summary].some((field) => {
        const words = field.filter(({ word }) => isSmall || !isStopword(word));
        return words.some((_, at) => phrase.every((each, step) => words[at + step]?.stems[0] === stem(each)));
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

const inField = (field: Read[], term: Term): number => Math.max(0, ...field.map((each) => likeness(each, term)));

/** How alike a word on the site and one in a query are: the same, forms of one, or part of a compound. */
function likeness({ word, stems: [own = '', ...parts] }: Read, { word: wanted, reading }: Term): number {
  if (word === wanted) return 1;
  return Math.max((reading.get(own) ?? 0) * 0.9, ...parts.map((part) => (reading.get(part) ?? 0) * partShare));
}

/** How much a name is a query: 1 if it has the same words, less if it has forms of them, 0 if it isn't. */
function sameness(name: Read[], terms: Term[]): number {
  if (name.length === 0 || name.length !== terms.length) return 0;
  const pairs = name.map(({ word, stems: [own = ''] }, at) => {
    const term = terms[at];
    return word === term?.word ? 1 : term?.reading.has(own) ? 0.8 : 0;
  });
  return Math.min(...pairs);
}
