import { defined } from '../defined.ts';
import { href, paths } from '../paths.ts';
import type { Connection } from './connection.ts';
import type { SearchData, Section } from './record.ts';

/**
 * A guide with more entries than this has its texts in files of their own. On a slow line the texts of 400 still find what only stands in
 * texts a second sooner than Pagefind, with as many bytes and a third of the requests, but what is named comes a second later.
 */
const mostTogether = 300;

/** How many entries share a file of texts. */
export const textsPerFile = 10;

/** Whether the texts of so many entries come with the rest of what search needs. */
export const comeAlong = (entries: number): boolean => entries <= mostTogether;

/** The files that hold the texts of entries, each with its part of them, if they don't come with the rest. */
export const textFiles = <Text>(texts: readonly Text[]): { file: string; texts: Text[] }[] =>
  comeAlong(texts.length)
    ? []
    : Array.from({ length: Math.ceil(texts.length / textsPerFile) }, (_, number) => ({
        file: paths.searchTexts(number),
        texts: texts.slice(number * textsPerFile, (number + 1) * textsPerFile),
      }));

/** Reads the texts of a guide that has them in files of their own. What was fetched is kept; what didn't come is a Fault, and asked for anew. */
export function readTextFiles(connection: Connection, { version, records }: SearchData) {
  const files = new Map<number, Promise<Section[][]>>();
  const fetchFile = async (number: number): Promise<Section[][]> =>
    (await connection.fetch(href(`${paths.searchTexts(number)}?ts=${version}`))).json();
  /** The sections of an entry, by its number. */
  const of = async (entry: number): Promise<Section[]> => {
    const number = Math.floor(entry / textsPerFile);
    const file = files.get(number) ?? fetchFile(number);
    files.set(number, file);
    file.catch(() => files.delete(number));
    return defined((await file)[entry % textsPerFile], `The text of entry ${entry}`);
  };
  return { of, all: () => Promise.all(records.map((_, entry) => of(entry))) };
}
