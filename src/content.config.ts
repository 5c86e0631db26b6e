import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { schemas } from './schemas/index.ts';
import { dutchMessage } from './schemas/messages.ts';
import type { CollectionName } from './schemas/shared.ts';

z.config({ customError: dutchMessage });

/** One folder of MDX files below `content/`; files that start with an underscore are templates. */
const collection = <Name extends CollectionName>(name: Name) =>
  defineCollection({ loader: glob({ base: `./content/${name}`, pattern: '[^_]*.mdx' }), schema: schemas[name] });

/** The collections of the guide. */
export const collections = {
  cases: collection('cases'),
  themas: collection('themas'),
  werkvormen: collection('werkvormen'),
  tips: collection('tips'),
  logicas: collection('logicas'),
  partijen: collection('partijen'),
  samenwerkingsvragen: collection('samenwerkingsvragen'),
  paginas: collection('paginas'),
  bronnen: collection('bronnen'),
};
