/** Where editors say where a page, or a place on a page, stands now. */
export const movedFile = 'content/verhuisd.tsv';

/** A line of that table: two addresses without the base path, of a page (`/tips/`) or of a place on it (`/tips/#lab`). */
export interface Moved {
  from: string;
  to: string;
  /** Its line in the file, from 1. */
  line: number;
  /** What stands on the line after the two addresses: nothing, if it is right. */
  rest: string[];
}

/** The lines of the table: on each an old and a new address with white space between them; a line that begins with `# ` is for editors. */
export const movedIn = (text: string): Moved[] =>
  text.split(/\r?\n/).flatMap((row, at) => {
    const [from = '', to = '', ...rest] = row.trim().split(/\s+/);
    return from === '' || from === '#' ? [] : [{ from, to, line: at + 1, rest }];
  });

/** The pages among what moved. */
export const movedPages = (moved: Moved[]): Moved[] => moved.filter(({ from }) => !from.includes('#'));

/** The places that moved from the page at `address`: their old ids, and where they are now. */
export const movedPlaces = (address: string, moved: Moved[]): { id: string; to: string }[] =>
  moved.filter(({ from }) => from.startsWith(`${address}#`)).map(({ from, to }) => ({ id: from.slice(address.length + 1), to }));
