import type { SearchData, Section } from './record.ts';

/** Search for a copy of the guide without a host: the data of search and all texts, embedded in the search page itself. */
export interface EmbeddedSearch {
  data: SearchData;
  /** The sections of each record. */
  texts: Section[][];
}

/** The id of the element on the search page of a copy that holds the texts, as JSON. */
export const embeddedId = 'meegedragen';

/** From the search page of a copy to another page of it: a file has no host that finds the index of a folder. */
export const fileLink = (address: string): string => `..${address.replace(/\/(?=#|$)/, '/index.html')}`;
