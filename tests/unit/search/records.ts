import type { SearchRecord, Words } from '../../../src/search/record.ts';

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

/** The words of a site: those of its texts, parted by spaces, those of names, and common ones that look like them. */
export const wordsFrom = (texts: string, names = '', common = ''): Words => {
  const list = (words: string) => words.split(' ').filter(Boolean);
  return { texts: list(texts), names: list(names), common: list(common) };
};
