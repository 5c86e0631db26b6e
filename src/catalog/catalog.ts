import type { z } from 'astro/zod';
import type { schemas } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/shared.ts';

/** What each collection's frontmatter holds, checked and with its defaults filled in. */
export type DataOf = { [Name in CollectionName]: z.infer<(typeof schemas)[Name]> };

/** One entry: its collection, its slug (`id`, the file name), its frontmatter and its text as MDX. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  data: DataOf[Name];
  body?: string | undefined;
}

/** The text of an entry as MDX; empty for one that has fields alone. */
export const bodyOf = ({ body = '' }: Pick<Entry, 'body'>): string => body;

/** All entries of the guide, each collection in its reading order. */
export type Catalog = { [Name in CollectionName]: Entry<Name>[] };

/** Puts entries in reading order: by `volgorde`, then by title. Leaves the list it gets as it is. */
export const inOrder = <Each extends { data: { volgorde: number; titel: string } }>(entries: Each[]): Each[] =>
  [...entries].sort((a, b) => a.data.volgorde - b.data.volgorde || a.data.titel.localeCompare(b.data.titel, 'nl'));

/**
 * The entry of `collection` with the slug `id`.
 * @throws if there is none: content links are checked before a build, so this is a fault in the code or a page's text that was taken away.
 */
export function find<Name extends CollectionName>(catalog: Catalog, collection: Name, id: string): Entry<Name> {
  const entry = catalog[collection].find((each) => each.id === id);
  if (!entry) throw missingEntry(collection, id);
  return entry;
}

/** Says that the site can't do without an entry. */
export const missingEntry = (collection: CollectionName, id: string): Error =>
  new Error(`content/${collection}/${id}.mdx ontbreekt, maar de site heeft het nodig. Zet het bestand terug.`);
