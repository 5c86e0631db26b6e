import { isStopword } from './text.ts';

/** The shortest part of a compound, in letters. */
const shortest = 4;

/** The longest word that is taken apart, in letters: trying all ways takes ever longer, and no Dutch word comes near. */
const longest = 60;

/** What begins and ends words without being a word in them. */
const affixes =
  /^(?:achter|boven|binnen|buiten|onder|samen|tegen|terug|terecht|verder|vooruit|heid|loos|lijk|baar|schap|achtig|eren|ellen|rings?$)/;

/**
 * Finds the compounds among words, and writes a `|` between their parts: `mantelzorg|cafes`.
 * A part is a word of at least four letters that is in the list itself or is common Dutch.
 */
export function splitCompounds(words: string[], common: string[]): string[] {
  const parts = [...words, ...common].filter((word) => word.length >= shortest && !isStopword(word) && !affixes.test(word));
  const known = new Set(parts.flatMap((word) => [word, `${word}s`]));
  return words.map((word) => (word.length > longest ? word : (split(word, known)?.join('|') ?? word)));
}

function split(word: string, known: Set<string>): string[] | undefined {
  for (let at = word.length - shortest; at >= shortest; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!known.has(second)) continue;
    const parts = split(first, known);
    if (parts !== undefined || known.has(first) || known.has(first.replace(/en$/, ''))) return [...(parts ?? [first]), second];
  }
  return undefined;
}
