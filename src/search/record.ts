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
  /** The least time a werkvorm takes, in minutes. */
  minimaleDuur?: number | undefined;
  /** The id of its full text in Pagefind's index; filled in after the build. */
  document?: string | undefined;
}

/** What a filter's value is called. */
export interface FacetValue {
  id: string;
  name: string;
}

/** What the search page loads first. */
export interface SearchData {
  records: SearchRecord[];
  /** The values of each filter, in the order in which they are offered. */
  values: Record<'soort' | 'case' | 'thema' | 'partij', FacetValue[]>;
  /** Every word of the site, the most frequent first. */
  words: string[];
  /** Changes whenever the index of the full text does, so that browsers can keep what belongs to it. */
  version: string;
}
