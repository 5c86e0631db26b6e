/** What search knows of one entry besides its text: enough to match names, to filter, and to show a result. */
export interface SearchRecord {
  /** Address below the base path; with a fragment for an entry that has no page of its own. */
  address: string;
  title: string;
  summary: string;
  /** Other names that editors gave. */
  keywords: string[];
  soort: string;
  /** Slugs of the cases, themas and partijen that the entry belongs to. */
  case: string[];
  thema: string[];
  partij: string[];
  /** How long a werkvorm takes, in minutes. */
  duur?: number | undefined;
  /** How much it counts beside others that fit as well; 1 if it isn't given. */
  weight?: number | undefined;
  /** How many places of it the full text has; filled in after the build. */
  places: number;
}

/** A piece of an entry below one heading; the first has the entry's own address. */
export interface Section {
  address: string;
  title: string;
  text: string;
}

/** What a filter's value is called. */
export interface FacetValue {
  id: string;
  name: string;
}

/** Words, normalised, the most frequent first; a `|` stands between the parts of a compound. */
export interface Words {
  /** Those of the texts. */
  texts: string[];
  /** Those that only names have. */
  names: string[];
  /** Common Dutch words that look like a word of the site and aren't one. */
  common: string[];
  /** Those that Dutch uses most and that say little. */
  frequent: string[];
  /** Groups of words that people use for one another (`content/synoniemen.txt`), parted by spaces. */
  alike: string[];
}

/** What the search page loads first. */
export interface SearchData {
  records: SearchRecord[];
  /** The values of each filter, in the order in which they are offered. */
  values: Record<'soort' | 'case' | 'thema' | 'partij', FacetValue[]>;
  words: Words;
  /**
   * The sections of each record, if the guide is small enough to give them along; then `words.texts` holds only their compounds. A large
   * guide has them in files of their own (`texts.ts`).
   */
  texts?: Section[][] | undefined;
  /** Changes whenever the index of the full text does, so that browsers can keep what belongs to it. */
  version: string;
}
