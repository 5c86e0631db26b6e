import { item } from '../defined.ts';
import { Bigrams } from './bigrams.ts';
import { Lexicon } from './lexicon.ts';
import { Names } from './names.ts';
import type { SearchData, SearchRecord } from './record.ts';
import { areForms, isStopword, stem, wordsOf } from './text.ts';
import { contentTerms, understand, type Term, type Understood } from './understand.ts';

/** Searches the full text: resolves with the numbers of the places where stems stand side by side, counted through all records. */
export type FullText = (stems: string[]) => Promise<number[]>;

/** What a search found. */
export interface Found extends Understood {
  /** What fits, the best first. */
  records: SearchRecord[];
  /** What shares too little with the query to be shown unasked, the best first. */
  rest: SearchRecord[];
  /** How well each of these fits: first those of `records`, then those of `rest`. */
  scores: number[];
  /** Words of the query that stand nowhere in the guide, in any form. */
  unknownWords: string[];
  /** Whether the best of it says something about what was asked. */
  isGood: boolean;
}

/** The words of a question that are looked up one by one at most; the rest adds little. */
const mostWords = 10;

/** From this score on, by names alone, an entry is meant for sure: full text won't change that. */
export const certain = 1.5;

/** How well a record fits a query: the share of the question's information that it holds, and what that is worth. */
interface Scored {
  index: number;
  held: number;
  score: number;
}

/** A word of the question, and what was found of it. */
interface Asked {
  term: Term;
  /** The places that have it, with how much of it each has. */
  places: Map<number, number>;
}

/** What counts, and how much. */
interface Measure {
  /** Full text beside names. */
  text: number;
  /** A title or other name that resembles the question. */
  likeness: number;
  /** Pairs of words that a title or other name has in common with the question. */
  bigrams: number;
  /** A word that is common in Dutch, against one as rare on the site that isn't. */
  commonWord: number;
  /** Kinds of entries besides their own weight; 1 if it isn't given. */
  kinds: Record<string, number>;
  /** The share of the question's information that an entry has to hold to be a result. */
  floor: number;
  /** As many results there are anyhow. */
  least: number;
  /** Whether what a query found answers it. `known` is the share of the question's information that is in words of the site. */
  isAnswer(known: number, best: Scored): boolean;
}

/** A reader who types a few words names something. */
const ofWords: Measure = {
  text: 0.6,
  likeness: 0,
  bigrams: 0,
  commonWord: 1,
  kinds: {},
  floor: 0.3,
  least: 0,
  // A word that the site doesn't have is mostly what a short question is about: the rest has to say about half of it.
  isAnswer: (known, { score, held }) => known === 1 || (score >= 0.65 && held >= 0.48),
};

/** A reader who types a sentence tells what is going on, in other words than the site’s, and mentions parties and places in passing. */
const ofSentence: Measure = {
  text: 0.3,
  likeness: 0.8,
  bigrams: 1.2,
  commonWord: 0.5,
  kinds: { situaties: 1.1, paginas: 0.9, cases: 0.9, partijen: 0.9 },
  floor: 0.5,
  least: 3,
  // Some words of any sentence stand somewhere: how well the best result fits counts as much as how much of the sentence was understood.
  isAnswer: (known, { score }) => known * score >= 0.7,
};

/** How much a word that the site doesn't have counts in a question, against the rarest that it has. */
const unknownShare = 0.5;

/** How much of a word is known if only a part of it is. */
const partShare = 0.5;

/** Searches names at once, and names with full text when that has answered. */
export class SearchEngine {
  readonly lexicon: Lexicon;
  readonly #names: Names;
  #bigrams: Bigrams | undefined;
  readonly #records: SearchRecord[];
  /** The record of each place. */
  readonly #recordOf: number[];
  /** Words that are common in Dutch. */
  readonly #common: string[];

  constructor({ records, words }: SearchData) {
    this.#records = records;
    this.lexicon = new Lexicon(words);
    this.#names = new Names(records);
    this.#common = words.frequent;
    this.#recordOf = records.flatMap(({ places }, index) => Array.from({ length: places }, () => index));
  }

  /** Searches names and full text. With `asTyped` no typing errors are mended. */
  async search(query: string, fullText: FullText, asTyped = false): Promise<Found> {
    const understood = understand(query, this.lexicon, asTyped);
    const terms = contentTerms(understood.terms).slice(0, mostWords);
    const [asked, quoted] = await Promise.all([
      Promise.all(terms.map(async (term) => ({ term, places: await this.#placesOf(term, fullText) }))),
      Promise.all(understood.quoted.map((phrase) => this.#havePhrase(phrase, fullText))),
    ]);
    const isNamed = terms.length === 0 && quoted.length === 0;
    const measure = understood.isSentence ? ofSentence : ofWords;
    const { known, scored } = this.#score(understood.terms, asked, measure);
    const kept = scored.filter(({ index, score }) => quoted.every((have) => have.has(index)) && (score > 0 || !isNamed));
    const isResult = ({ held }: Scored, at: number) => at < measure.least || held >= measure.floor;
    const toRecords = (list: Scored[]) => list.map(({ index }) => item(this.#records, index));
    return {
      ...understood,
      records: toRecords(kept.filter(isResult)),
      rest: toRecords(kept.filter((each, at) => !isResult(each, at))),
      scores: kept.map(({ score }) => score),
      unknownWords: terms.filter(({ reading }) => reading.size === 0).map(({ word }) => word),
      isGood: measure.isAnswer(known, kept[0] ?? { index: -1, held: 0, score: 0 }),
    };
  }

  /** Words of the site that look like the query's, for when nothing was found. */
  nearestWords(query: string): string[] {
    const unknown = wordsOf(query).filter((word) => !isStopword(word) && !this.lexicon.knows(word));
    return [...new Set(unknown.flatMap((word) => this.lexicon.near(word, 2).slice(0, 3)))].slice(0, 6);
  }

  /** The places that have a word, with how much of the word each has. */
  async #placesOf({ reading }: Term, fullText: FullText): Promise<Map<number, number>> {
    const places = new Map<number, number>();
    const asked = [...reading].filter(([each]) => this.lexicon.inTexts(each));
    for (const [found, worth] of await Promise.all(asked.map(async ([each, worth]) => [await fullText([each]), worth] as const))) {
      for (const place of found) places.set(place, Math.max(worth, places.get(place) ?? 0));
    }
    return places;
  }

  async #havePhrase(phrase: string[], fullText: FullText): Promise<Set<number>> {
    const inNames = this.#names.have(phrase).flatMap((has, index) => (has ? [index] : []));
    const stems = phrase.map(stem);
    const places = stems.every((each) => this.lexicon.inTexts(each)) ? await fullText(stems) : [];
    return new Set([...inNames, ...places.map((place) => item(this.#recordOf, place))]);
  }

  /** All records that have something of the query, the best first, and the share of its information that is in words of the site. */
  #score(all: Term[], asked: Asked[], measure: Measure) {
    const weighed = asked.map((each) => this.#weigh(each, measure));
    const [terms, weights] = [weighed.map(({ term }) => term), weighed.map(({ weight }) => weight)];
    const total = sum(weights);
    const near = this.#nearness(weighed, total);
    const wholes = this.#names.wholes(all);
    const none = this.#records.map(() => 0);
    const alike = measure.likeness > 0 ? this.#names.likenesses(terms, weights) : none;
    // Only sentences take these, and making them takes a while.
    const inOrder = measure.bigrams > 0 ? (this.#bigrams ??= new Bigrams(this.#records)).overlaps(all.map(({ word }) => word)) : none;
    const known = total === 0 ? 1 : sum(weighed.map(({ term, weight }) => weight * share(term))) / total;
    const scored = this.#records
      .map(({ weight: own = 1, soort }, index) => {
        let [held, score] = [terms.length === 0 ? 1 : 0, 0];
        for (const { named, worded, weight } of weighed) {
          const [name, text] = [item(named, index), worded.get(index) ?? 0];
          if (name > 0 || text > 0) held += weight / total;
          score += (weight / total) * (name + measure.text * text);
        }
        score += item(wholes, index) + nearShare * (near.get(index) ?? 0);
        score += measure.likeness * item(alike, index) + measure.bigrams * item(inOrder, index);
        return { index, held, score: own * (measure.kinds[soort] ?? 1) * score };
      })
      .filter(({ held, score }) => held > 0 || score > 0.3)
      .sort((a, b) => b.score - a.score);
    return { known, scored };
  }

  /** What each record has of a word, in names and texts, and how much the word says: more if fewer records have it. */
  #weigh({ term, places }: Asked, measure: Measure) {
    const named = this.#names.fits(term);
    const worded = this.#perRecord(places);
    const having = this.#records.filter((_, index) => item(named, index) > 0 || worded.has(index)).length;
    const isCommon = this.#common.some((each) => areForms(each, term.word));
    const weight =
      term.reading.size === 0 || having === 0
        ? unknownShare * Math.log(1 + this.#records.length)
        : Math.log(1 + this.#records.length / having) * (isCommon ? measure.commonWord : 1);
    return { term, places, named, worded, weight };
  }

  /** How much of a word each record has in its text: more if more of its places do. */
  #perRecord(found: Map<number, number>): Map<number, number> {
    const counts = new Map<number, number>();
    for (const [place, worth] of found) {
      const record = item(this.#recordOf, place);
      counts.set(record, (counts.get(record) ?? 0) + worth);
    }
    return new Map([...counts].map(([index, count]) => [index, count / (count + 1) + (0.2 * count) / item(this.#records, index).places]));
  }

  /** For each record the largest share of the question's information that one place holds. */
  #nearness(weighed: { places: Asked['places']; weight: number }[], total: number): Map<number, number> {
    const sums = new Map<number, number>();
    for (const { places, weight } of weighed) {
      for (const [place, worth] of places) sums.set(place, (sums.get(place) ?? 0) + (worth * weight) / total);
    }
    const best = new Map<number, number>();
    for (const [place, sum] of sums) {
      const record = item(this.#recordOf, place);
      best.set(record, Math.max(sum, best.get(record) ?? 0));
    }
    return best;
  }
}

/** How much it counts that words stand in one place. */
const nearShare = 0.3;

/** How much of a word the site knows, from 0 to 1. */
const share = ({ reading, isPart }: Term) => (reading.size === 0 ? 0 : isPart ? partShare : 1);

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
