import { getCollection, getEntry } from 'astro:content';
import type { CollectionName } from '../schemas/shared.ts';
import { bodyOf, inOrder, missingEntry, type Catalog } from './catalog.ts';
import { textOf } from './text.ts';

/** All content, read once, in reading order. The only place that asks Astro for collections. */
export const getCatalog = loadedOnce(async (): Promise<Catalog> => ({
  cases: inOrder(await getCollection('cases')),
  themas: inOrder(await getCollection('themas')),
  werkvormen: inOrder(await getCollection('werkvormen')),
  tips: inOrder(await getCollection('tips')),
  logicas: inOrder(await getCollection('logicas')),
  partijen: inOrder(await getCollection('partijen')),
  samenwerkingsvragen: inOrder(await getCollection('samenwerkingsvragen')),
  situaties: inOrder(await getCollection('situaties')),
  begrippen: inOrder(await getCollection('begrippen')),
  paginas: inOrder(await getCollection('paginas')),
  bronnen: inOrder(await getCollection('bronnen')),
}));

/**
 * The text of an entry, as a component to draw.
 * @throws if there is no such entry.
 */
export async function getText(collection: CollectionName, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw missingEntry(collection, id);
  return textOf(bodyOf(entry));
}

export * from './catalog.ts';
export * from './relations.ts';
export * from './situaties.ts';

/** Loads something the first time only; in development content changes while the server runs, so there it is read anew each time. */
function loadedOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? load() : (loaded ??= load()));
}
