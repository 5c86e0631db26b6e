import { yieldToBrowser } from './yield-to-browser.ts';
import type { FullText } from './engine.ts';
import { causeOf, type Cause } from './fault.ts';
import type { Lexicon } from './lexicon.ts';
import type { Connection } from './connection.ts';
import { interceptFetch } from './intercept-fetch.ts';
import { readThrough } from './places.ts';
import type { SearchData, SearchRecord, Section } from './record.ts';
import { startPagefind } from './start-pagefind.ts';
import { Texts } from './texts.ts';

/** One search of the full text. Nothing in it fails: what it can't do, it lacks. */
export interface TextSearch {
  find: FullText;
  /** The sections of an entry; undefined if they didn't come. */
  read(record: SearchRecord): Promise<Section[] | undefined>;
  /** Why texts weren't searched, not all of them, or not shown. */
  lacks: { texts?: Cause; extracts?: Cause };
}

/** The search of someone who only filters. */
export const noTexts: TextSearch = { find: async () => [], read: async () => undefined, lacks: {} };

/** What of Pagefind is used here. */
export interface PagefindInstance {
  search(term: string | null, options?: { sort: Record<string, 'asc'> }): Promise<{ results: { id: string }[] }>;
}

/** The full text of one release at work. */
interface Started {
  version: string;
  texts: Texts;
  find: Promise<FullText>;
  /** Why it doesn't find all there is, once it has failed in anything. */
  lacks?: Cause;
}

/** Pagefind in the browser: started at the first search. What failed starts anew. */
export class Pagefind {
  readonly #connection: Connection;
  readonly #start: (version: string) => Promise<PagefindInstance | undefined>;
  #started: Started | undefined;

  constructor(connection: Connection, start = (version: string) => startPagefind(connection, version)) {
    this.#connection = connection;
    this.#start = start;
  }

  /** Begins a search of the texts that some data belongs to. */
  begin(data: SearchData, lexicon: Lexicon): TextSearch {
    const started = this.#at(data, lexicon);
    const lacks: TextSearch['lacks'] = {};
    return {
      lacks,
      find: async (stems) => {
        const found = await placesOf(started, stems);
        if (started.lacks) lacks.texts = started.lacks;
        return found;
      },
      read: async (record) => {
        try {
          return await started.texts.of(record);
        } catch (error) {
          lacks.extracts ??= causeOf(error);
          return undefined;
        }
      },
    };
  }

  #at(data: SearchData, lexicon: Lexicon): Started {
    if (this.#started?.version === data.version && !this.#started.lacks) return this.#started;
    interceptFetch(this.#connection, data.version, (cause) => (started.lacks ??= cause));
    const texts = new Texts(this.#connection, data);
    texts.prepare();
    const started: Started = { version: data.version, texts, find: this.#find(data.version, texts, lexicon) };
    started.find.catch((error: unknown) => (started.lacks ??= causeOf(error)));
    return (this.#started = started);
  }

  async #find(version: string, texts: Texts, lexicon: Lexicon): Promise<FullText> {
    const pagefind = await this.#start(version);
    if (!pagefind) return readThrough(await texts.all(), lexicon);
    await yieldToBrowser();
    const { results } = await pagefind.search(null, { sort: { plaats: 'asc' } });
    const numbers = new Map(results.map(({ id }, number) => [id, number]));
    return async (stems) => {
      const found = await pagefind.search(`"${stems.join(' ')}"`);
      return found.results.flatMap(({ id }) => numbers.get(id) ?? []);
    };
  }
}

async function placesOf(started: Started, stems: string[]): Promise<number[]> {
  try {
    const find = await started.find;
    return await find(stems);
  } catch (error) {
    started.lacks ??= causeOf(error);
    return [];
  }
}
