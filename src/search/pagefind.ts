import { href, paths } from '../paths.ts';
import { breathe } from './breathe.ts';
import type { FullText } from './engine.ts';
import { causeOf, Fault, type Cause } from './fault.ts';
import type { Line } from './line.ts';
import type { SearchData } from './record.ts';

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

/** Starts the Pagefind that belongs to a version of the index. */
export type StartPagefind = (version: string) => Promise<PagefindInstance>;

/** Pagefind at work. */
interface Started {
  version: string;
  instance: Promise<PagefindInstance>;
  /** What went wrong with its index. */
  faults: Fault[];
}

/** Pagefind in the browser: started at the first search, after which each text is loaded when it is shown. What failed starts anew. */
export class Pagefind {
  readonly #line: Line;
  readonly #start: StartPagefind;
  #started: Started | undefined;

  constructor(line: Line, start: StartPagefind = (version) => startPagefind(line, version)) {
    this.#line = line;
    this.#start = start;
  }

  /** Begins a search of the texts that some data belongs to. */
  begin({ version, records }: SearchData): TextSearch {
    const known = new Set(records.map(({ document }) => document));
    const found = new Map<string, Result>();
    const lacks: TextSearch['lacks'] = {};
    const lack = (started: Started, cause: Cause) => {
      lacks.texts ??= cause;
      if (this.#started === started) this.#started = undefined;
    };
    return {
      lacks,
      search: async (words) => {
        const started = this.#at(version);
        try {
          const pagefind = await started.instance;
          await breathe();
          const { results } = await pagefind.search(words);
          for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
          if (started.faults[0]) lack(started, started.faults[0].reason);
          // The index of another release names documents by other ids.
          if (results.some(({ id }) => !known.has(id))) lack(started, 'gone');
          return results;
        } catch (error) {
          lack(started, causeOf(started.faults[0] ?? error));
          return [];
        }
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
    if (this.#started?.version === version) return this.#started;
    const faults: Fault[] = [];
    overhear(this.#line, faults);
    return (this.#started = { version, instance: this.#start(version), faults });
  }
}

/** What Pagefind's files begin with: the mark of gzip, or Pagefind's own where the host has unpacked them. */
const beginnings = ['\u001f\u008b', 'pagefind_dcd'];

const browserFetch = globalThis.fetch;

/**
 * Pagefind asks with the browser's `fetch`, can't be given another, and keeps most failures to itself: without a part of its index it
 * simply finds less. So what it asks goes over the line, and what fails of its index (not of a text: that it does tell) is noted.
 */
function overhear(line: Line, faults: Fault[]) {
  const folder = new URL(href(paths.pagefind), location.href).href;
  const ask = async (address: string): Promise<Response> => {
    try {
      const answer = await line.fetch(address);
      if (/\.(?:pf_\w+|pagefind)$/.test(address)) await expectIndex(answer, address);
      return answer;
    } catch (error) {
      if (error instanceof Fault && !address.endsWith('.pf_fragment')) faults.push(error);
      throw error;
    }
  };
  globalThis.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    return address.startsWith(folder) ? ask(address) : browserFetch.call(globalThis, input, init);
  };
}

async function expectIndex(answer: Response, address: string) {
  const start = String.fromCharCode(...new Uint8Array(await answer.clone().arrayBuffer()).subarray(0, 12));
  if (!beginnings.some((each) => start.startsWith(each))) throw new Fault('broken', address);
}

interface PagefindModule {
  createInstance(options: { excerptLength: number; noWorker: boolean; metaCacheTag: string }): PagefindInstance;
}

/** @throws Fault */
async function startPagefind(line: Line, version: string): Promise<PagefindInstance> {
  if (!runsWebAssembly()) throw new Fault('refused', 'WebAssembly');
  const { createInstance } = await importPagefind(line, `${href(paths.pagefind)}pagefind.js?ts=${version}`);
  // A worker is one more file to wait for, and a search here takes a few milliseconds.
  return createInstance({ excerptLength: 24, noWorker: true, metaCacheTag: version });
}

/** Whether there is WebAssembly here and the policy allows it; tried with a program that is empty. */
function runsWebAssembly(): boolean {
  try {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)));
    return true;
  } catch {
    return false;
  }
}

/** Browsers remember a script that didn't come, by its address, and don't tell why it didn't: then the file itself is asked for first. */
const importPagefind = (line: Line, address: string): Promise<PagefindModule> =>
  line.ask(`import ${address}`, async ({ earlier }) => {
    const again = () => import(/* @vite-ignore */ `${address}&poging=${Date.now()}`);
    if (earlier > 0) return again();
    try {
      return await import(/* @vite-ignore */ address);
    } catch {
      await line.fetch(address);
      return await again().catch((error: unknown) => {
        throw new Fault(error instanceof TypeError ? 'refused' : 'broken', address);
      });
    }
  });
