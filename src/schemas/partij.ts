import { z } from 'astro/zod';
import { common, link, record, someTexts, suggestions, text, texts } from './shared.ts';

/** Frontmatter of an entry in `content/partijen/`. */
export const partij = z.strictObject({
  ...common,
  letter: z.enum(['G', 'B', 'A']).describe('De letter van deze partij in de gids: G, B of A.'),
  meervoud: text('De naam in het meervoud.', 40),
  ookBekendAls: texts('Andere namen voor deze partij.'),
  eersteStap: text('De eerste stap die deze partij kan zetten. Dit is een voorstel van de site.', 300).register(suggestions),
  werkvorm: record('De werkvorm die het beste bij deze partij past. Dit is een voorstel van de site.', {
    werkvorm: link('werkvormen', 'De werkvorm.'),
    waarom: text('Waarom die past, in één zin.', 240),
  }).register(suggestions),
  zoekt: someTexts('Wat deze partij zoekt in de samenwerking.'),
});

/** A partij as its frontmatter gives it, defaults filled in. */
export type Partij = z.infer<typeof partij>;
