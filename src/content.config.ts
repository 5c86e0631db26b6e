import { defineCollection } from 'astro:content';
import { glob, type DataStore, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { schemas } from './schemas/index.ts';
import { dutchMessage } from './schemas/messages.ts';
import type { CollectionName } from './schemas/shared.ts';

z.config({ customError: dutchMessage });

/**
 * The MDX files of one folder below `content/`; files that start with an underscore are templates. Their texts are no modules of the site:
 * src/catalog/text.ts makes those that pages ask for.
 */
function entries(name: CollectionName): Loader {
  const loader = glob({ base: `./content/${name}`, pattern: '[^_]*.mdx' });
  const withoutModules = (store: DataStore): DataStore => ({ ...store, set: (entry) => store.set({ ...entry, deferredRender: false }) });
  return { ...loader, load: ({ store, ...context }) => loader.load({ ...context, store: withoutModules(store) }) };
}

/** The collections of the guide. */
export const collections = {
  cases: defineCollection({ loader: entries('cases'), schema: schemas.cases }),
  themas: defineCollection({ loader: entries('themas'), schema: schemas.themas }),
  werkvormen: defineCollection({ loader: entries('werkvormen'), schema: schemas.werkvormen }),
  tips: defineCollection({ loader: entries('tips'), schema: schemas.tips }),
  logicas: defineCollection({ loader: entries('logicas'), schema: schemas.logicas }),
  partijen: defineCollection({ loader: entries('partijen'), schema: schemas.partijen }),
  samenwerkingsvragen: defineCollection({ loader: entries('samenwerkingsvragen'), schema: schemas.samenwerkingsvragen }),
  situaties: defineCollection({ loader: entries('situaties'), schema: schemas.situaties }),
  begrippen: defineCollection({ loader: entries('begrippen'), schema: schemas.begrippen }),
  paginas: defineCollection({ loader: entries('paginas'), schema: schemas.paginas }),
  bronnen: defineCollection({ loader: entries('bronnen'), schema: schemas.bronnen }),
};
