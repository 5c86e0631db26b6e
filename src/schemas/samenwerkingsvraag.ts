import { z } from 'astro/zod';
import { common, link, links, list, record, repeated, suggestions, text, withOneOf } from './shared.ts';

const route = withOneOf(
  record('Een plek waar deze vraag naartoe leidt: precies één thema, werkvorm, tip of logica.', {
    thema: link('themas', 'Een thema.').optional(),
    werkvorm: link('werkvormen', 'Een werkvorm.').optional(),
    tip: link('tips', 'Een tip.').optional(),
    logica: link('logicas', 'Een logica.').optional(),
    waarom: text('Waarom dit helpt bij deze vraag, in één zin. Dit is een voorstel van de site.', 240),
  }),
  ['thema', 'werkvorm', 'tip', 'logica'],
  'moet naar precies één plek leiden',
).meta({ title: 'Plek' });

/** Frontmatter of an entry in `content/samenwerkingsvragen/`. The titel is the question itself. */
export const samenwerkingsvraag = z.strictObject({
  ...common,
  partijen: links('partijen', 'Een partij bij wie deze vraag past. Dit is een voorstel van de site.').register(suggestions),
  leidtNaar: list(route)
    .min(1)
    .superRefine(refuseSamePlaces)
    .meta({ uniqueItems: true })
    .describe('Waar je met deze vraag verder kunt, het beste eerst.')
    .register(suggestions),
});

function refuseSamePlaces(routes: z.infer<typeof route>[], context: z.core.$RefinementCtx<z.infer<typeof route>[]>) {
  const places = routes.map(({ thema, werkvorm, tip, logica }) => JSON.stringify([thema, werkvorm, tip, logica]));
  for (const at of repeated(places)) {
    context.addIssue({
      code: 'custom',
      path: [at],
      message: 'leidt naar dezelfde plek als een regel erboven. Haal er één weg.',
    });
  }
}
