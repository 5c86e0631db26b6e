import { find, type Catalog, type Entry } from '../catalog/catalog.ts';
import { vragenTo, type RouteCollection } from '../catalog/relations.ts';
import { entryLink, type EntryLink } from '../components/entry-link.ts';
import type { Partij } from '../schemas/partij.ts';
import type { Part } from './parts.ts';

/** The letter of a partij by its slug. */
export const letterOf = (catalog: Catalog, partij: string | undefined): Partij['letter'] | undefined =>
  partij === undefined ? undefined : find(catalog, 'partijen', partij).data.letter;

/** The marks of partijen, by their slugs: each with its letter, its name and its page. */
export const partijMarks = (catalog: Catalog, partijen: string[]): { letter: Partij['letter']; naam: string; link: EntryLink }[] =>
  partijen.map((slug) => {
    const partij = find(catalog, 'partijen', slug);
    return { letter: partij.data.letter, naam: partij.data.titel, link: entryLink(partij) };
  });

/** The entry after `slug`, or the first after the last; none where it is alone. */
export function nextOf(entries: Entry[], slug: string): EntryLink[] {
  const next = entries[(entries.findIndex(({ id }) => id === slug) + 1) % entries.length];
  return next === undefined || next.id === slug ? [] : [entryLink(next)];
}

/** A link to a place on the page that `link` leads to. */
export const placeOn = (link: EntryLink, place: string): EntryLink => ({
  ...link,
  path: `${link.path}#${place}`,
  href: `${link.href}#${place}`,
});

/** The samenwerkingsvragen that lead to an entry, as a fact; this site made those links. */
export const helpsWith = (catalog: Catalog, collection: RouteCollection, slug: string): Part => ({
  titel: 'Helpt bij deze vragen',
  soort: 'links',
  links: vragenTo(catalog, collection, slug).map(entryLink),
  voorstel: true,
});
