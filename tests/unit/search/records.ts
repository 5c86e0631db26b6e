import { Marker } from '../../../src/search/extract.ts';
import type { Lexicon } from '../../../src/search/lexicon.ts';
import type { SearchRecord, Words } from '../../../src/search/record.ts';
import { contentTerms, understand } from '../../../src/search/understand.ts';

/** A record with only what it must have, with `fields` over it. */
export const recordOf = (address: string, fields: Partial<SearchRecord> = {}): SearchRecord => ({
  address,
  title: 'Een titel',
  summary: 'Een samenvatting.',
  keywords: [],
  soort: 'tips',
  case: [],
  thema: [],
  partij: [],
  places: 0,
  ...fields,
});

/** What marks the words of a query in texts of a site with these words. */
export const markerFor = (lexicon: Lexicon, query: string): Marker => new Marker(contentTerms(understand(query, lexicon).terms));

/**
 * The words of a site: those of its texts, parted by spaces, those of names, common ones that look like them, and groups of words that
 * people use for one another.
 */
export const wordsFrom = (texts: string, names = '', common = '', alike: string[] = []): Words => {
  const list = (words: string) => words.split(' ').filter(Boolean);
  return { texts: list(texts), names: list(names), common: list(common), frequent: [], alike };
};
