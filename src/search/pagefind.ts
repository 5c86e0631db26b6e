import { breathe } from './breathe.ts';
import type { FullText } from './engine.ts';
import { causeOf, type Cause } from './fault.ts';
import type { Line } from './line.ts';
import { overhear } from './overhear.ts';
import type { SearchData } from './record.ts';
import { startPagefind } from './start-pagefind.ts';

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

/** One search of the full text, which remembers what it found. Nothing in it fails: what it can't do, it lacks. */
export interface TextSearch {
  /** Looks words up; the results of the first words that lead to a document give its extracts. */
  search: FullText;
  /** The text of a document that was found; undefined if only its name was, or if it didn't come. */
  text(id: string | undefined): Promise<DocumentText | undefined>;
  /** Why texts weren't searched, not all of them, or not shown. */
  lacks: { texts?: Cause; extracts?: Cause };
}

/** The search of someone who only filters. */
export const noTexts: TextSearch = { search: async () => [], text: async () => undefined, lacks: {} };

interface Result {
  id: string;
  score: number;
  data(): Promise<DocumentText>;
}

/** What of Pagefind is used here. */
export interface PagefindInstance {
  search(term: string): Promise<{ results: Result[] }>;
}

/** Pagefind at work. */
interface Started {
  version: string;
  instance: Promise<PagefindInstance>;
  /** Why it doesn't find all there is, once it has failed in anything. */
  lacks?: Cause;
}

/** Pagefind in the browser: started at the first search, after which each text is loaded when it is shown. What failed starts anew. */
export class Pagefind {
  readonly #line: Line;
  readonly #start: (version: string) => Promise<PagefindInstance>;
  #started: Started | undefined;

  constructor(line: Line, start = (version: string) => startPagefind(line, version)) {
    this.#line = line;
    this.#start = start;
  }

  /** Begins a search of the texts that some data belongs to. */
  begin({ version, records }: SearchData): TextSearch {
    const started = this.#at(version);
    const known = new Set(records.map(({ document }) => document));
    const found = new Map<string, Result>();
    const lacks: TextSearch['lacks'] = {};
    return {
      lacks,
      search: async (words) => {
        const results = await resultsOf(started, words);
        for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
        // The index of another release names documents by other ids.
        if (results.some(({ id }) => !known.has(id))) started.lacks ??= 'gone';
        if (started.lacks) lacks.texts = started.lacks;
        return results;
      },
      text: async (id) => {
        try {
          return id === undefined ? undefined : await found.get(id)?.data();
        } catch (error) {
          lacks.extracts ??= causeOf(error);
          return undefined;
        }
      },
    };
  }

  #at(version: string): Started {
    if (this.#started?.version === version && !this.#started.lacks) return this.#started;
    overhear(this.#line, (cause) => (started.lacks ??= cause));
    const started: Started = { version, instance: this.#start(version) };
    started.instance.catch((error: unknown) => (started.lacks ??= causeOf(error)));
    return (this.#started = started);
  }
}

async function resultsOf(started: Started, words: string): Promise<Result[]> {
  try {
    const pagefind = await started.instance;
    await breathe();
    return (await pagefind.search(words)).results;
  } catch (error) {
    started.lacks ??= causeOf(error);
    return [];
  }
}
