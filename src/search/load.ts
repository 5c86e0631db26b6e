import { href, paths } from '../paths.ts';
import { carriedId, carriedLink, type CarriedSearch } from './carried.ts';
import { SearchEngine } from './engine.ts';
import { Fault } from './fault.ts';
import { Line } from './line.ts';
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
  hurry(): void;
  /** Asks anew for all that is waited for. */
  startAnew(): void;
}

/** The source for this page: in a copy of the guide without a host the page itself, else the host. */
export function findSource(): Source {
  const carried = document.getElementById(carriedId);
  if (carried || location.protocol === 'file:') return new Carried(carried?.textContent ?? '');
  return new Host(new Line({ fetch: fetch.bind(globalThis), isOnline: () => navigator.onLine }));
}

/** Search that a page carries as JSON. What it lacks, it will always lack. */
export class Carried implements Source {
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

  hurry() {}

  startAnew() {}

  #read(): Search {
    try {
      const { data, texts }: CarriedSearch = JSON.parse(this.#json);
      const engine = new SearchEngine(data);
      const find = readThrough(texts, engine.lexicon);
      return {
        engine,
        data,
        beginText: () => ({ find, read: async (record) => texts[data.records.indexOf(record)], lacks: {} }),
        link: carriedLink,
      };
    } catch {
      throw new Fault('incomplete', carriedId);
    }
  }
}

/** Search that a host gives, over a line. */
export class Host implements Source {
  readonly #line: Line;
  readonly #pagefind: Pagefind;
  #search: Promise<Search> | undefined;

  constructor(line: Line, pagefind = new Pagefind(line)) {
    this.#line = line;
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

  hurry() {
    this.#line.hurry();
  }

  startAnew() {
    this.#line.startAnew();
  }

  async #fetch(afresh = false): Promise<Search> {
    const response = await this.#line.fetch(href(paths.searchData), afresh);
    const data: SearchData = await response.json();
    const engine = new SearchEngine(data);
    return { engine, data, beginText: () => this.#pagefind.begin(data, engine.lexicon), link: (address) => href(address) };
  }
}
