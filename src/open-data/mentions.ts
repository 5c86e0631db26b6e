import type { z } from 'astro/zod';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { schemas } from '../schemas/index.ts';
import { collectionNames, suggestions } from '../schemas/shared.ts';
import type { OpenDraaiboek } from './draaiboek.ts';
import { childOf, linksIn, unwrapped, valueAt, type Path } from '../schemas/walk.ts';

/** The lists of the open data: the collections, and what is made from them. */
export const listNames = [...collectionNames, 'draaiboeken'] as const;

/** The name of one of those lists. */
export type ListName = (typeof listNames)[number];

/** Another entry that names this one. */
export interface Mention {
  collectie: ListName;
  id: string;
  /** The field that names it: `praktijk.case`. */
  veld: string;
  /** True where this site made that link itself. */
  voorstel: boolean;
}

/** How an entry is known among all: `werkvormen/ijsbergmodel`. */
export const keyOf = ({ collection, id }: Pick<Entry, 'collection' | 'id'>): string => `${collection}/${id}`;

/** Which entries and draaiboeken name each entry, by the key of the one that is named; one that names it twice in one field counts once. */
export function mentionsIn(catalog: Catalog, draaiboeken: Following[]): Map<string, Mention[]> {
  const found = [...collectionNames.flatMap((name): Entry[] => catalog[name]).flatMap(mentionsBy), ...draaiboeken.flatMap(mentionsOf)];
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

/** What of a draaiboek names others. */
type Following = Pick<OpenDraaiboek, 'id' | 'basis' | 'programma'>;

interface Found {
  target: string;
  mention: Mention;
}

/** Who made a draaiboek chose what it follows: us. */
const mentionsOf = ({ id, basis, programma }: Following): Found[] => {
  const named = (target: string, veld: string): Found => ({ target, mention: { collectie: 'draaiboeken', id, veld, voorstel: true } });
  return [
    named(`${basis.collectie}/${basis.id}`, 'basis'),
    ...programma.flatMap(({ werkvorm }) => (werkvorm === undefined ? [] : named(`werkvormen/${werkvorm}`, 'programma.werkvorm'))),
  ];
};

const mentionsBy = ({ collection, id, data }: Entry): Found[] =>
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
