import { z } from 'astro/zod';
import { common } from './shared.ts';

/** Frontmatter of an entry in `content/paginas/`: a page of running text. */
export const pagina = z.strictObject({ ...common });

/** A pagina as its frontmatter gives it, defaults filled in. */
export type Pagina = z.infer<typeof pagina>;
