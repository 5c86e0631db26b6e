import { z } from 'astro/zod';
import { common, text } from './shared.ts';

/** Frontmatter of an entry in `content/bronnen/`: a document the guide uses or points to. */
export const bron = z.strictObject({
  ...common,
  rol: z.enum(['gebruikt', 'verder lezen']).describe('gebruikt (feiten op deze site komen eruit) of verder lezen (we verwijzen ernaar).'),
  makers: text('Wie het maakten of uitgaven.', 300),
  jaar: text('Het jaar of de periode, als dat vaststaat.', 40).optional(),
  adres: z
    .url({ protocol: /^https?$/ })
    .describe('Het webadres, beginnend met https://.')
    .optional(),
  licentie: text('De licentie of wie de rechten heeft.', 300),
});

/** A bron as its frontmatter gives it, defaults filled in. */
export type Bron = z.infer<typeof bron>;
