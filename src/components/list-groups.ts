import { groupBy } from '../group-by.ts';
import { headingId } from '../schemas/slug.ts';
import type { EntryLink } from './entry-link.ts';

/** A list of more is too long to look through: it comes in groups, or says where the rest is. */
const mostInList = 24;

/** Whether a list is too long to look through; a list of links alone can be longer (`most`). */
export const isLong = (list: readonly unknown[], most = mostInList): boolean => list.length > most;

/** Items that stand together below a heading. */
export interface ListGroup<Item = EntryLink> {
  /** Of the heading; a public address. */
  id: string;
  name: string;
  entries: Item[];
}

/** Something with a name, by which lists are in order. */
interface Named {
  name: string;
}

/** Cases, or what belongs to them, by province, from A to Z. */
export const byProvincie = <Item extends Named>(cases: { link: Item; provincie: string }[]): ListGroup<Item>[] =>
  [...groupBy(cases, ({ provincie }) => provincie)]
    .map(([name, group]) => ({ id: headingId(name), name, entries: sorted(group.map(({ link }) => link)) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));

/** Up to how many minutes a werkvorm takes to stand in each group. */
const times = [
  { id: 'tot-een-half-uur', name: 'Tot een half uur', most: 30 },
  { id: 'tot-een-uur', name: 'Een half uur tot een uur', most: 60 },
  { id: 'tot-anderhalf-uur', name: 'Een tot anderhalf uur', most: 90 },
  { id: 'tot-twee-uur', name: 'Anderhalf tot twee uur', most: 120 },
  { id: 'langer', name: 'Langer dan twee uur', most: Infinity },
];

/** Werkvormen, or what belongs to them, by how long they take (`duur`, in minutes), the shortest first. */
export const byTime = <Item extends Named>(werkvormen: { link: Item; duur: number }[]): ListGroup<Item>[] =>
  times.flatMap(({ id, name, most }, at) => {
    const least = times[at - 1]?.most ?? 0;
    const group = werkvormen.filter(({ duur }) => least < duur && duur <= most);
    return group.length === 0 ? [] : [{ id, name, entries: sorted(group.map(({ link }) => link)) }];
  });

/** The first entry of each letter, to jump to; takes entries from A to Z. */
export const firstOfLetters = <Id>(entries: { id: Id; name: string }[]): { id: Id; name: string }[] =>
  [...groupBy(entries, letterOf)].map(([letter, [first]]) => ({ id: first.id, name: letter }));

const letterOf = ({ name }: Named): string => (/[\p{L}\d]/u.exec(name.normalize('NFKD'))?.[0] ?? '').toUpperCase();

/** The entries of a group that is too long to look through, from A to Z, and where each letter begins among them; others as they are, without letters. */
export const withLetters = <Item extends Named>({
  entries,
}: ListGroup<Item>): { entries: Item[]; letters: { at: number; name: string }[] } => {
  if (!isLong(entries)) return { entries, letters: [] };
  const inOrder = sorted(entries);
  return {
    entries: inOrder,
    letters: firstOfLetters(inOrder.map(({ name }, at) => ({ id: at, name }))).map(({ id, name }) => ({ at: id, name })),
  };
};

/** By name, from A to Z; a browser of 2022 knows no `toSorted`. */
export const sorted = <Item extends Named>(items: Item[]): Item[] => [...items].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
