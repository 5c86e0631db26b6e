import type { SearchRecord } from '../../../src/search/record.ts';

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
  ...fields,
});
