import { z } from 'astro/zod';
import { common, inHetKort } from './shared.ts';

/** Frontmatter of an entry in `content/paginas/`: a page of running text. */
export const pagina = z.strictObject({ ...common, inHetKort });

/** A pagina as its frontmatter gives it, defaults filled in. */
export type Pagina = z.infer<typeof pagina>;
