import { defined } from '../defined.ts';
import { href, paths } from '../paths.ts';
import type { Connection } from './connection.ts';
import type { SearchData, Section } from './record.ts';

/** A guide with more entries than this has its texts in files of their own. */
const mostTogether = 200;

/** How many entries share a file of texts. */
export const textsPerFile = 10;

/** Whether the texts of so many entries come with the rest of what search needs. */
export const comeAlong = (entries: number): boolean => entries <= mostTogether;

/** The files that hold the texts of so many entries, if they don't come with the rest. */
export const textFiles = (entries: number): string[] =>
  comeAlong(entries) ? [] : Array.from({ length: Math.ceil(entries / textsPerFile) }, (_, number) => paths.searchTexts(number));

/** The texts of a guide that has them in files of their own; what was fetched is kept. */
export class TextFiles {
  readonly #connection: Connection;
  readonly #data: SearchData;
  readonly #files = new Map<number, Promise<Section[][]>>();

  constructor(connection: Connection, data: SearchData) {
    this.#connection = connection;
    this.#data = data;
  }

  /**
   * The sections of an entry, by its number.
   * @throws Fault
   */
  async of(entry: number): Promise<Section[]> {
    const file = await this.#file(Math.floor(entry / textsPerFile));
    return defined(file[entry % textsPerFile], `The text of entry ${entry}`);
  }

  /**
   * The sections of all entries.
   * @throws Fault
   */
  all(): Promise<Section[][]> {
    return Promise.all(this.#data.records.map((_, entry) => this.of(entry)));
  }

  #file(number: number): Promise<Section[][]> {
    const file = this.#files.get(number) ?? this.#fetch(number);
    this.#files.set(number, file);
    file.catch(() => this.#files.delete(number));
    return file;
  }

  async #fetch(number: number): Promise<Section[][]> {
    const answer = await this.#connection.fetch(href(`${paths.searchTexts(number)}?ts=${this.#data.version}`));
    return answer.json();
  }
}
