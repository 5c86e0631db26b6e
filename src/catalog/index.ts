import { getCollection, getEntry, render } from 'astro:content';
import type { CollectionName } from '../schemas/shared.ts';
import { inOrder, type Catalog } from './catalog.ts';

/** All content, read once, in reading order. The only place that asks Astro for collections. */
export const getCatalog = memoised(async (): Promise<Catalog> => {
  const [cases, themas, werkvormen, tips, logicas, partijen, samenwerkingsvragen, situaties, begrippen, paginas, bronnen] =
    await Promise.all([
      getCollection('cases'),
      getCollection('themas'),
      getCollection('werkvormen'),
      getCollection('tips'),
      getCollection('logicas'),
      getCollection('partijen'),
      getCollection('samenwerkingsvragen'),
      getCollection('situaties'),
      getCollection('begrippen'),
      getCollection('paginas'),
      getCollection('bronnen'),
    ]);
  return {
    cases: inOrder(cases),
    themas: inOrder(themas),
    werkvormen: inOrder(werkvormen),
    tips: inOrder(tips),
    logicas: inOrder(logicas),
    partijen: inOrder(partijen),
    samenwerkingsvragen: inOrder(samenwerkingsvragen),
    situaties: inOrder(situaties),
    begrippen: inOrder(begrippen),
    paginas: inOrder(paginas),
    bronnen: inOrder(bronnen),
  };
});

/**
 * The text of an entry, as a component to draw.
 * @throws if there is no such entry.
 */
export async function getText(collection: CollectionName, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx ontbreekt, maar de site heeft het nodig. Zet het bestand terug.`);
  return (await render(entry)).Content;
}

export * from './catalog.ts';
export * from './relations.ts';
export * from './situaties.ts';

/** In development content changes while the server runs, so there it is read anew each time. */
function memoised<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? load() : (loaded ??= load()));
}
