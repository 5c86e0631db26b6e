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
  entries: IndexEntry[];
}

/** Entries by their first letter, from A to Z; digits and signs come together under #. */
export function byLetter(entries: IndexEntry[]): { letter: string; entries: IndexEntry[] }[] {
  const sorted = [...entries].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const groups = groupBy(sorted, ({ name }) => {
    const first = name.normalize('NFKD').charAt(0).toUpperCase();
    return /[A-Z]/.test(first) ? first : '#';
  });
  return [...groups].map(([letter, list]) => ({ letter, entries: list }));
}
