/** Where editors keep words that people use for one another. */
export const synonymsFile = 'content/synoniemen.txt';

/** A line of the list. */
export interface Synonyms {
  words: string[];
  /** Its line in the file, from 1. */
  line: number;
}

/** The groups of words in the list: one a line, parted by commas; a line that begins with `#` is for editors. */
export const synonymsIn = (text: string): Synonyms[] =>
  text.split(/\r?\n/).flatMap((row, at) => {
    const words = row
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return words.length === 0 || row.startsWith('#') ? [] : [{ words, line: at + 1 }];
  });
