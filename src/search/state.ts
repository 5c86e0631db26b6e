import { facetNames, noChoice, type Choice } from './facets.ts';
import { slugPattern } from '../schemas/slug.ts';

/** All that a search is: what the address bar holds. */
export interface SearchState {
  query: string;
  choice: Choice;
  /** True if typing errors are not to be mended. */
  asTyped: boolean;
}

/** The longest query that is looked at, in characters. */
const longest = 200;

/** Reads a search from the part of an address after the question mark. What isn't a value of a filter is left out. */
export function readState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const choice = { ...noChoice };
  for (const facet of facetNames) choice[facet] = [...new Set(given.getAll(facet))].filter((value) => slugPattern.test(value));
  // Cut by signs and not by code units, so that no sign is cut in two.
  return { query: [...(given.get('q') ?? '').trim()].slice(0, longest).join(''), asTyped: given.has('letterlijk'), choice };
}

/** The part of an address after the question mark for a search; empty for an empty search. */
export function writeState({ query, choice, asTyped }: SearchState): string {
  const params = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const facet of facetNames) for (const value of choice[facet]) params.append(facet, value);
  if (asTyped) params.append('letterlijk', '1');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
