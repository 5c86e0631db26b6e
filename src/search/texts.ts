import { href, paths } from '../paths.ts';
import type { Connection } from './connection.ts';
import type { SearchData, SearchRecord, Section } from './record.ts';

/** A guide with more entries than this has its texts in more than one file. */
const mostTogether = 200;

/** How many entries share a file then. */
const fewTogether = 10;

/** How many entries share a file of texts. */
export const textsPerFile = (entries: number): number => (entries > mostTogether ? fewTogether : mostTogether);

/** The files that hold the texts of so many entries. */
export const textFiles = (entries: number): string[] =>
  Array.from({ length: Math.ceil(entries / textsPerFile(entries)) }, (_, number) => paths.searchTexts(number));

/** The texts of the guide, loaded when they are needed: one file for a small guide, a file for some entries of a large one. */
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

  /** Begins to load what any search needs: the texts of a small guide, so that they are there when it is known which to show. */
  prepare(): void {
    if (this.#data.records.length <= mostTogether) void this.#file(0).catch(() => undefined);
  }

  /**
   * The sections of an entry.
   * @throws Fault
   */
  async of(record: SearchRecord): Promise<Section[]> {
    const entry = this.#numbers.get(record) ?? 0;
    const perFile = textsPerFile(this.#data.records.length);
    const texts = await this.#file(Math.floor(entry / perFile));
    return texts[entry % perFile] ?? [];
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
