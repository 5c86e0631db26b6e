import { isLong } from '../components/list-groups.ts';
import { groupBy } from '../group-by.ts';

/** A named link. */
export interface IndexEntry {
  name: string;
  href: string;
}

/** All entries of one kind. */
export interface IndexGroup {
  id: string;
  name: string;
  /** The page that lists them. */
  page?: string | undefined;
  entries: IndexEntry[];
}

/** A kind with more has a page to look through, which says what each is about; here it would only be in the way. */
export const mostOfKind = 60;

/** Whether a kind is left to the page that lists it: sooner where the whole index is long. */
export const isElsewhere = ({ page, entries }: IndexGroup, inLongIndex: boolean): boolean =>
  page !== undefined && isLong(entries, inLongIndex ? undefined : mostOfKind);

/** From how many entries one can jump to a letter: more than some four screens. */
const jumpFrom = 300;

/** The letters to jump to, with the id of each; none where all are soon seen. */
export const letterJumps = (letters: { letter: string; entries: IndexEntry[] }[]): { letter: string; id: string }[] =>
  letters.reduce((sum, { entries }) => sum + entries.length, 0) < jumpFrom
    ? []
    : letters.map(({ letter }) => ({ letter, id: letterId(letter) }));

const letterId = (letter: string): string => `letter-${letter === '#' ? 'overig' : letter.toLowerCase()}`;

/** How many entries a letter has, in words. */
export const titlesOf = ({ length }: IndexEntry[]): string => `${length} ${length === 1 ? 'titel' : 'titels'}`;

/** Entries by their first letter, from A to Z; digits and signs come together under #. */
export function byLetter(entries: IndexEntry[]): { letter: string; entries: IndexEntry[] }[] {
  const sorted = [...entries].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const groups = groupBy(sorted, ({ name }) => {
    const first = name.normalize('NFKD').charAt(0).toUpperCase();
    return /[A-Z]/.test(first) ? first : '#';
  });
  return [...groups].map(([letter, list]) => ({ letter, entries: list }));
}
