import { href, paths } from '../paths.ts';
import { embeddedId, fileLink, type EmbeddedSearch } from './embedded.ts';
import { SearchEngine } from './engine.ts';
import { Fault } from './fault.ts';
import { Connection } from './connection.ts';
import { Pagefind, type TextSearch } from './pagefind.ts';
import { readThrough } from './places.ts';
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

/** Where search comes from. */
export interface Source {
  /**
   * Gives search, loaded once; what failed is tried again.
   * @throws Fault
   */
  load(): Promise<Search>;
  /** Looks for a newer release than `old` is of; true if there is one, which `load` then gives. */
  renew(old: Search): Promise<boolean>;
  /** Asks again for what doesn't come for long. */
  retrySlow(): void;
  /** Asks anew for all that is waited for. */
  restart(): void;
}

/** The source for this page: in a copy of the guide without a host the page itself, else the host. */
export function findSource(): Source {
  const embedded = document.getElementById(embeddedId);
  if (embedded || location.protocol === 'file:') return new Embedded(embedded?.textContent ?? '');
  return new Host(new Connection({ fetch: fetch.bind(globalThis), isOnline: () => navigator.onLine }));
}

/** Search that a page carries as JSON. What it lacks, it will always lack. */
export class Embedded implements Source {
  readonly #json: string;
  #search: Search | undefined;

  constructor(json: string) {
    this.#json = json;
  }

  async load(): Promise<Search> {
    return (this.#search ??= this.#read());
  }

  renew() {
    return Promise.resolve(false);
  }

  retrySlow() {}

  restart() {}

  #read(): Search {
    try {
      const { data, texts }: EmbeddedSearch = JSON.parse(this.#json);
      const engine = new SearchEngine(data);
      const find = readThrough(texts, engine.lexicon);
      return {
        engine,
        data,
        beginText: () => ({ find, read: async (record) => texts[data.records.indexOf(record)], lacks: {} }),
        link: fileLink,
      };
    } catch {
      throw new Fault('incomplete', embeddedId);
    }
  }
}

/** Search that a host gives, over a connection. */
export class Host implements Source {
  readonly #connection: Connection;
  readonly #pagefind: Pagefind;
  #search: Promise<Search> | undefined;

  constructor(connection: Connection, pagefind = new Pagefind(connection)) {
    this.#connection = connection;
    this.#pagefind = pagefind;
  }

  load(): Promise<Search> {
    return (this.#search ??= this.#fetch().catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    }));
  }

  async renew(old: Search): Promise<boolean> {
    if ((await this.load()) !== old) return true;
    const fresh = await this.#fetch(true).catch(() => old);
    if (fresh.data.version === old.data.version) return false;
    this.#search = Promise.resolve(fresh);
    return true;
  }

  retrySlow() {
    this.#connection.retrySlow();
  }

  restart() {
    this.#connection.restart();
  }

  async #fetch(afresh = false): Promise<Search> {
    const response = await this.#connection.fetch(href(paths.searchData), afresh);
    const data: SearchData = await response.json();
    const engine = new SearchEngine(data);
    return { engine, data, beginText: () => this.#pagefind.begin(data, engine.lexicon), link: (address) => href(address) };
  }
}
