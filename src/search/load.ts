import { defined } from '../defined.ts';
import { href, paths } from '../paths.ts';
import { Connection } from './connection.ts';
import { embeddedId, fileLink } from './embedded.ts';
import { Fault } from './fault.ts';
import type { SearchData } from './record.ts';
import { withTextFiles, withTexts, type Searcher } from './text-search.ts';

/** All that searching takes. */
export interface Search extends Searcher {
  data: SearchData;
  /** The link to an address below the base path. */
  link(address: string): string;
}

/** Where search comes from. */
export interface Source {
  /**
   * Loads search, once; after a failure it tries again.
   * @throws Fault
   */
  load(): Promise<Search>;
  /** Looks for a newer release than `old` is of; true if there is one, which `load` then gives. */
  renew(old: Search): Promise<boolean>;
  /** Asks anew for all that is waited for. */
  restart(): void;
}

/** The source for this page: in a copy of the guide without a host the page itself, else the host. */
export function findSource(): Source {
  const embedded = document.getElementById(embeddedId);
  if (embedded || location.protocol === 'file:') return embeddedSource(embedded?.textContent ?? '');
  return new Host(new Connection({ fetch: fetch.bind(globalThis), isOnline: () => navigator.onLine }));
}

/** Search that a page carries as JSON. What it lacks, it will always lack. */
export function embeddedSource(json: string): Source {
  const read = (): Search => {
    try {
      const data: SearchData = JSON.parse(json);
      return { ...withTexts(data, defined(data.texts, 'The text of the guide')), data, link: fileLink };
    } catch {
      throw new Fault('incomplete', embeddedId);
    }
  };
  let search: Search | undefined;
  return { load: async () => (search ??= read()), renew: async () => false, restart: () => {} };
}

/** Search that a host gives, over a connection. */
export class Host implements Source {
  readonly #connection: Connection;
  #search: Promise<Search> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  load(): Promise<Search> {
    return (this.#search ??= this.#fetch()
      .then((data) => this.#searchIn(data))
      .catch((error: unknown) => {
        this.#search = undefined;
        throw error;
      }));
  }

  async renew(old: Search): Promise<boolean> {
    if ((await this.load()) !== old) return true;
    const isSame = ({ version }: SearchData) => version === old.data.version;
    const fresh = await this.#fetch(true)
      .then((data) => (isSame(data) ? old : this.#searchIn(data)))
      .catch(() => old);
    if (fresh === old) return false;
    this.#search = Promise.resolve(fresh);
    return true;
  }

  restart() {
    this.#connection.restart();
  }

  async #fetch(afresh = false): Promise<SearchData> {
    const response = await this.#connection.fetch(href(paths.searchData), afresh);
    return response.json();
  }

  #searchIn(data: SearchData): Search {
    const { texts } = data;
    const searcher = texts ? withTexts(data, texts, this.#connection) : withTextFiles(data, this.#connection);
    return { ...searcher, data, link: (address) => href(address) };
  }
}
