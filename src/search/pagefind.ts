import { defined } from '../defined.ts';
import type { Connection } from './connection.ts';
import type { FullText } from './engine.ts';
import { causeOf, type Cause } from './fault.ts';
import type { startPagefind } from './start-pagefind.ts';
import { yieldToBrowser } from './yield-to-browser.ts';

/** The part of Pagefind's interface that is used here. */
export interface PagefindInstance {
  search(term: string | null, options?: { sort: Record<string, 'asc'> }): Promise<{ results: { id: string }[] }>;
}

/** Pagefind in the browser, at the index of one release. It starts when it is made. */
export class Pagefind {
  readonly #start: Promise<FullText>;
  /** Why it doesn't find all there is, once it has failed in anything. */
  fault: Cause | undefined;

  /** @param otherwise makes what searches the texts where Pagefind can't run */
  constructor(connection: Connection, version: string, otherwise: () => Promise<FullText>, start: typeof startPagefind) {
    const started = start(connection, version, (cause) => (this.fault ??= cause));
    this.#start = started.then((pagefind) => (pagefind ? fullTextOf(pagefind) : otherwise()));
    this.#start.catch((error: unknown) => (this.fault ??= causeOf(error)));
  }

  /** The full text; it finds nothing where something failed. */
  async find(stems: string[]): Promise<number[]> {
    try {
      const find = await this.#start;
      return await find(stems);
    } catch (error) {
      this.fault ??= causeOf(error);
      return [];
    }
  }
}

async function fullTextOf(pagefind: PagefindInstance): Promise<FullText> {
  await yieldToBrowser();
  const { results } = await pagefind.search(null, { sort: { plaats: 'asc' } });
  const numbers = new Map(results.map(({ id }, number) => [id, number]));
  return async (stems) => {
    const found = await pagefind.search(`"${stems.join(' ')}"`);
    return found.results.map(({ id }) => defined(numbers.get(id), `Place ${id}`)).sort((a, b) => a - b);
  };
}
