import { z } from 'astro/zod';
import { common, texts } from './shared.ts';

/** Frontmatter of an entry in `content/begrippen/`: a word that the site explains. The titel is the word, the samenvatting what it means. */
export const begrip = z.strictObject({
  ...common,
  vormen: texts('Andere vormen van het woord, zoals het meervoud.'),
});
