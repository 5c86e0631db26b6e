import { href, paths } from '../paths.ts';
import { breathe } from './breathe.ts';
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
  options(options: { excerptLength: number; noWorker: boolean; metaCacheTag: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: Result[] }>;
}

/** One search of the full text, which remembers what it found. */
export interface TextSearch {
  /** Looks words up; the results of the first words that lead to a document give its extracts. */
  search: FullText;
  /** The text of a document that was found; undefined if only its name was. */
  text(id: string | undefined): Promise<DocumentText | undefined>;
}

/** The search of someone who only filters. */
export const noTexts: TextSearch = { search: async () => [], text: async () => undefined };

/** Pagefind in the browser: loaded at the first search, after which each text is loaded when it is shown. */
export class Pagefind {
  readonly #version: string;
  #module: Promise<PagefindModule> | undefined;

  /** Takes the version of the index. */
  constructor(version: string) {
    this.#version = version;
  }

  /** Begins a search, and the loading of the index with the first. */
  begin(): TextSearch {
    const loading = this.#load();
    const found = new Map<string, Result>();
    return {
      search: async (words) => {
        const pagefind = await loading;
        await breathe();
        const { results } = await pagefind.search(words);
        for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
        return results;
      },
      text: async (id) => (id === undefined ? undefined : found.get(id)?.data()),
    };
  }

  #load(): Promise<PagefindModule> {
    this.#module ??= (async () => {
      const module: PagefindModule = await import(/* @vite-ignore */ `${href(paths.pagefind)}pagefind.js`);
      // A worker is one more file to wait for, and a search here takes a few milliseconds.
      await module.options({ excerptLength: 24, noWorker: true, metaCacheTag: this.#version });
      await module.init();
      return module;
    })();
    return this.#module;
  }
}
