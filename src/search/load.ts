import { href, paths } from '../paths.ts';
import { carriedId, carriedLink, searchCarried, type CarriedSearch } from './carried.ts';
import { SearchEngine } from './engine.ts';
import { Pagefind, type TextSearch } from './pagefind.ts';
import { ReadThrough, runsWebAssembly } from './read-through.ts';
import type { SearchData } from './record.ts';

/** All that searching takes. */
export interface Search {
  engine: SearchEngine;
  data: SearchData;
  /** Begins a search of the full text. */
  beginText(): TextSearch;
  /** The link to an address below the base path. */
  link(address: string): string;
}

/**
 * Loads search: from the page itself in a copy of the guide without a host, else from the host.
 * @throws if the host doesn't answer with the data.
 */
export async function loadSearch(): Promise<Search> {
  const carried = document.getElementById(carriedId);
  if (carried) {
    const { data, texts }: CarriedSearch = JSON.parse(carried.textContent);
    return { engine: new SearchEngine(data), data, beginText: () => searchCarried(texts), link: carriedLink };
  }
  const response = await fetch(href(paths.searchData));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const data: SearchData = await response.json();
  const texts = runsWebAssembly() ? new Pagefind(data.version) : new ReadThrough();
  return { engine: new SearchEngine(data), data, beginText: () => texts.begin(), link: (address) => href(address) };
}
