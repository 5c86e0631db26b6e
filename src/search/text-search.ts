import type { Connection } from './connection.ts';
import { SearchEngine, type FullText } from './engine.ts';
import { causeOf, type Cause } from './fault.ts';
import { Pagefind } from './pagefind.ts';
import { byFrequency, occurrencesIn, readThrough, textOfPlace } from './places.ts';
import type { SearchData, SearchRecord, Section } from './record.ts';
import { startPagefind } from './start-pagefind.ts';
import { readTextFiles } from './texts.ts';
import { yieldToBrowser } from './yield-to-browser.ts';

/** One search of the full text. Nothing in it fails: what it can't do, it lacks. */
export interface TextSearch {
  find: FullText;
  /** The sections of an entry; undefined if they didn't come. */
  read(record: SearchRecord): Promise<Section[] | undefined>;
  /** Why texts weren't searched, not all of them, or not shown. */
  lacks: { texts?: Cause; extracts?: Cause };
}

/** What searches a guide: names and texts. */
export interface Searcher {
  engine: SearchEngine;
  /** Begins a search of the full text. */
  beginText(): TextSearch;
  /** Brings what no answer waits for and what serves the next ones: for when one stands and nothing else is to be done. */
  prepare(): void;
}

/**
 * A guide whose texts came along with the names: they are read through at once, and searched by Pagefind once that has come behind an
 * answer, which finds the same. Without a connection it never comes.
 */
export function withTexts(data: SearchData, texts: Section[][], connection?: Connection, start = startPagefind): Searcher {
  const places = texts.flat();
  const occurrences = occurrencesIn(places.map(textOfPlace));
  // Of the words of the texts only the compounds came along: counting is quicker than sending.
  const compounds = new Map(data.words.texts.map((word) => [word.replaceAll('|', ''), word]));
  const words = byFrequency(occurrences).map((word) => compounds.get(word) ?? word);
  const engine = new SearchEngine({ ...data, words: { ...data.words, texts: words } });
  const through = readThrough(places, engine.lexicon, occurrences);
  let pagefind: Pagefind | undefined;
  const find: FullText = async (stems) => {
    // What it doesn't have at hand comes for the next search.
    const found = await Promise.race([pagefind?.find(stems), yieldToBrowser()]);
    return found && pagefind?.fault === undefined ? found : through(stems);
  };
  const read = async (record: SearchRecord) => texts[data.records.indexOf(record)];
  return {
    engine,
    beginText: () => ({ find, read, lacks: {} }),
    prepare: () => {
      if (connection) pagefind ??= new Pagefind(connection, data.version, async () => through, start);
    },
  };
}

/** A guide with its texts in files of their own: Pagefind searches them, started before anything else, and anew after a fault. */
export function withTextFiles(data: SearchData, connection: Connection, start = startPagefind): Searcher {
  const files = readTextFiles(connection, data);
  const otherwise = async () => readThrough((await files.all()).flat(), engine.lexicon);
  const startAnew = () => new Pagefind(connection, data.version, otherwise, start);
  let pagefind = startAnew();
  const engine = new SearchEngine(data);
  const beginText = (): TextSearch => {
    if (pagefind.fault) pagefind = startAnew();
    const asked = pagefind;
    const lacks: TextSearch['lacks'] = {};
    return {
      lacks,
      find: async (stems) => {
        const found = await asked.find(stems);
        if (asked.fault) lacks.texts = asked.fault;
        return found;
      },
      read: async (record) => {
        try {
          return await files.of(data.records.indexOf(record));
        } catch (error) {
          lacks.extracts ??= causeOf(error);
          return undefined;
        }
      },
    };
  };
  return { engine, beginText, prepare: () => {} };
}
