import type { z } from 'astro/zod';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { schemas } from '../schemas/index.ts';
import { collectionNames, suggestions, type CollectionName } from '../schemas/shared.ts';
import { childOf, linksIn, unwrapped, valueAt, type Path } from '../schemas/walk.ts';

/** Another entry that names this one. */
export interface Mention {
  collectie: CollectionName;
  id: string;
  /** The field that names it: `praktijk.case`. */
  veld: string;
  /** True where this site made that link itself. */
  voorstel: boolean;
}

/** How an entry is known among all: `werkvormen/ijsbergmodel`. */
export const keyOf = ({ collection, id }: Pick<Entry, 'collection' | 'id'>): string => `${collection}/${id}`;

/** Which entries name each entry, by the key of the one that is named; an entry that names it twice in one field counts once. */
export function mentionsIn(catalog: Catalog): Map<string, Mention[]> {
  const found = collectionNames.flatMap((name): Entry[] => catalog[name]).flatMap(mentionsBy);
  const grouped = new Map<string, Mention[]>();
  for (const { target, mention } of found) {
    const all = grouped.get(target) ?? [];
    grouped.set(target, all);
    const same = all.find(({ collectie, id, veld }) => collectie === mention.collectie && id === mention.id && veld === mention.veld);
    if (same) same.voorstel &&= mention.voorstel;
    else all.push(mention);
  }
  return grouped;
}

const mentionsBy = ({ collection, id, data }: Entry): { target: string; mention: Mention }[] =>
  linksIn(schemas[collection], data).map(({ path, target, slug }) => ({
    target: `${target}/${slug}`,
    mention: {
      collectie: collection,
      id,
      veld: path.filter((part) => typeof part !== 'number').join('.'),
      voorstel: isSuggested(schemas[collection], data, path),
    },
  }));

/** Whether what stands at `path` is a suggestion of this site: by its schema, or by a `voorstel` beside it. */
function isSuggested(schema: z.core.$ZodType, value: unknown, path: Path): boolean {
  if (suggestions.has(schema) || suggestions.has(unwrapped(schema)) || valueAt(value, 'voorstel') === true) return true;
  const [key, ...rest] = path;
  const child = key === undefined ? undefined : childOf(schema, key);
  return child !== undefined && key !== undefined && isSuggested(child, valueAt(value, key), rest);
}
