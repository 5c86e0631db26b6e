import { synonymsFile, synonymsIn, type Synonyms } from '../schemas/synoniemen.ts';
import { faultyList } from './file-text.ts';
import { textIn } from './folder.ts';
import type { Problem } from './source-file.ts';

/** What is wrong with the list of words that people use for one another, below `root`; nothing where there is no list. */
export function checkSynonyms(root: string): Problem[] {
  const fault = faultyList(root, synonymsFile);
  if (fault) return [fault];
  return synonymsIn(textIn(root, synonymsFile)).flatMap((group) =>
    messagesOf(group).map((message) => ({ file: synonymsFile, line: group.line, message })),
  );
}

const isWord = (word: string): boolean => /^\p{L}[\p{L}\p{M}\d’'-]*$/u.test(word);

const messagesOf = ({ words }: Synonyms): string[] => [
  ...(words.length < 2 && words.every(isWord)
    ? [`heeft maar één woord: “${words.join()}”. Zet er een komma achter en een woord met dezelfde betekenis.`]
    : []),
  ...words
    .filter((word) => !isWord(word))
    .map((word) => `kent “${word}” niet als één woord. Schrijf losse woorden, met een komma ertussen. Een zin hoort bij zoekwoorden.`),
  ...words.filter((word, at) => words.indexOf(word) < at).map((word) => `noemt “${word}” twee keer in één groep. Haal er een weg.`),
];
