import { faultyList } from './file-text.ts';
import { textIn } from './folder.ts';
import type { Problem } from './source-file.ts';

/** Where editors keep words that are right, though no dictionary has them. */
export const wordListFile = 'content/woordenlijst.txt';

/** A word of the list and its line in the file, from 1. */
export interface ListedWord {
  word: string;
  line: number;
}

const order = new Intl.Collator('nl');

/** The words below `root`, one a line (a line that begins with `#` is for editors), and what is wrong with their list. */
export function readWordList(root: string): { words: ListedWord[]; problems: Problem[] } {
  const fault = faultyList(root, wordListFile);
  if (fault) return { words: [], problems: [fault] };
  const rows = textIn(root, wordListFile).split(/\r?\n/);
  const words = rows.map((row, at) => ({ word: row.trim(), line: at + 1 })).filter(({ word }) => word !== '' && !word.startsWith('#'));
  const problems = words.flatMap(({ word, line }, at) => {
    const message = messageFor(word, words[at - 1]?.word);
    return message === undefined ? [] : [{ file: wordListFile, line, message }];
  });
  return { words, problems };
}

function messageFor(word: string, before: string | undefined): string | undefined {
  if (/\s|,/.test(word)) return `heeft op één regel “${word}”. Zet elk woord op een eigen regel.`;
  if (word === before) return `noemt “${word}” twee keer. Haal er een weg.`;
  return before !== undefined && order.compare(before, word) > 0
    ? `is niet op alfabet: “${word}” staat na “${before}”. Zet het op zijn plaats.`
    : undefined;
}
