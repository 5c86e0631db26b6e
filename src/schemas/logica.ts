import { z } from 'astro/zod';
import { common, text, texts } from './shared.ts';

/** Frontmatter of an entry in `content/logicas/`. */
export const logica = z.strictObject({
  ...common,
  kern: text('De kern van deze logica in één zin.', 240),
  draaitOm: text('Waar het om draait als je vanuit deze logica kijkt, in een paar woorden.', 160),
  herkenbaarAan: texts('Een zin waaraan je deze logica in een gesprek herkent. Dit is een voorstel van de site.'),
});

/** A logica as its frontmatter gives it, defaults filled in. */
export type Logica = z.infer<typeof logica>;
