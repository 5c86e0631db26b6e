import type { SearchData, Section } from './record.ts';

/** Search for a copy of the guide without a host: the data of search and all texts, carried by the search page itself. */
export interface CarriedSearch {
  data: SearchData;
  /** The sections of each record. */
  texts: Section[][];
}

/** The id of the element on the search page of a copy that carries the texts, as JSON. */
export const carriedId = 'meegedragen';

/** From the search page of a copy to another page of it: a file has no host that finds the index of a folder. */
export const carriedLink = (address: string): string => `..${address.replace(/\/(?=#|$)/, '/index.html')}`;
