import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { synonymsFile, synonymsIn } from '../schemas/synoniemen.ts';
import { wordsOf } from './text.ts';

/** The words that people use for one another, normalised, in groups; none if the project at `root` has no list of them. */
export async function readSynonyms(root: string): Promise<string[][]> {
  const text = await readFile(join(root, synonymsFile), 'utf8').catch(() => '');
  return synonymsIn(text).map(({ words }) => [...new Set(words.flatMap(wordsOf))]);
}
