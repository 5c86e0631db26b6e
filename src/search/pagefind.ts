import { href, paths } from '../paths.ts';
import type { FullText } from './engine.ts';

/** A place on a page that a search leads to. */
export interface Place {
  title: string;
  url: string;
  excerpt: string;
}

/** What Pagefind knows of a document once its text is loaded. Excerpts are HTML with the hits in `mark`. */
export interface DocumentText {
  excerpt: string;
  sub_results: Place[];
}

interface Result {
  id: string;
  score: number;
  data(): Promise<DocumentText>;
}

interface PagefindModule {
  options(options: { excerptLength: number; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: Result[] }>;
}

/** Pagefind in the browser: loaded at the first search, after which each text is loaded when it is shown. */
export class PagefindText {
  #module: Promise<PagefindModule> | undefined;
  readonly #results = new Map<string, Result>();

  /** Looks words up; the results of the first words that lead to a document give its excerpts. */
  readonly fullText: FullText = async (words) => {
    const { results } = await (await this.#load()).search(words);
    for (const result of results) if (!this.#results.has(result.id)) this.#results.set(result.id, result);
    return results;
  };

  /** Forgets what was found, so that excerpts fit the next search. */
  forget(): void {
    this.#results.clear();
  }

  /** The text of a document that was found; undefined if only its name was. */
  async text(id: string | undefined): Promise<DocumentText | undefined> {
    return id === undefined ? undefined : this.#results.get(id)?.data();
  }

  #load(): Promise<PagefindModule> {
    this.#module ??= (async () => {
      const module: PagefindModule = await import(/* @vite-ignore */ `${href(paths.pagefind)}pagefind.js`);
      // A worker is one more file to wait for, and a search here takes a few milliseconds.
      await module.options({ excerptLength: 24, noWorker: true });
      await module.init();
      return module;
    })();
    return this.#module;
  }
}
