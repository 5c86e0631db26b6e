import { href, paths } from '../paths.ts';
import type { Connection } from './connection.ts';
import type { SearchData, SearchRecord, Section } from './record.ts';

/** A guide with more entries than this has its texts in files of their own. */
const mostTogether = 200;

/** How many entries share a file of texts. */
export const textsPerFile = 10;

/** Whether the texts of so many entries come with the rest of what search needs. */
export const comeAlong = (entries: number): boolean => entries <= mostTogether;

/** The files that hold the texts of so many entries, if they don't come with the rest. */
export const textFiles = (entries: number): string[] =>
  comeAlong(entries) ? [] : Array.from({ length: Math.ceil(entries / textsPerFile) }, (_, number) => paths.searchTexts(number));

/** The texts of the guide: those of a small one are there, those of a large one come when they are needed. */
export class Texts {
  readonly #connection: Connection;
  readonly #data: SearchData;
  readonly #numbers: Map<SearchRecord, number>;
  readonly #files = new Map<number, Promise<Section[][]>>();

  constructor(connection: Connection, data: SearchData) {
    this.#connection = connection;
    this.#data = data;
    this.#numbers = new Map(data.records.map((record, number) => [record, number]));
  }

  /**
   * The sections of an entry.
   * @throws Fault
   */
  async of(record: SearchRecord): Promise<Section[]> {
    const entry = this.#numbers.get(record) ?? 0;
    const { texts } = this.#data;
    if (texts) return texts[entry] ?? [];
    const file = await this.#file(Math.floor(entry / textsPerFile));
    return file[entry % textsPerFile] ?? [];
  }

  /**
   * The sections of all entries.
   * @throws Fault
   */
  all(): Promise<Section[][]> {
    return Promise.all(this.#data.records.map((record) => this.of(record)));
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
