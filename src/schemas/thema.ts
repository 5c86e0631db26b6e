import { z } from 'astro/zod';
import { common, link, links, list, record, suggestions, text } from './shared.ts';

/** Frontmatter of an entry in `content/themas/`. */
export const thema = z.strictObject({
  ...common,
  werkvorm: link('werkvormen', 'De werkvorm die bij dit thema hoort.'),
  praktijk: list(
    record('Hoe dit thema in een case speelde.', {
      case: link('cases', 'De case.'),
      speelde: text('Wat er in deze case speelde.', 600).meta({ title: 'Wat er speelde' }),
      effect: text('Wat het bespreken opleverde.', 600),
      stemmen: list(
        record('Wat één partij daarbij vroeg, dacht of vond.', {
          partij: link('partijen', 'De partij.'),
          weergave: text('Wat deze partij vroeg, dacht of vond, in onze eigen woorden.', 600),
        }).meta({ title: 'Stem' }),
        6,
      )
        .default([])
        .describe('Wat elke partij daarbij vroeg, dacht of vond, als de bron dat zegt.'),
    }).meta({ title: 'Case' }),
  )
    .default([])
    .describe('Per case: wat er speelde en wat het opleverde.'),
  uitspraken: list(
    record('Wat een deelnemer over dit thema zei.', {
      spreker: text('Wie het zei, zo precies als de bron het zegt.', 120),
      partij: link('partijen', 'De partij van de spreker. Laat weg als de bron het niet zegt.').optional(),
      case: link('cases', 'De case waar dit gezegd is.'),
      weergave: text('Wat de spreker zei, in onze eigen woorden.', 600),
      citaat: text('Hooguit enkele woorden die de spreker echt zei.', 60).optional(),
    }).meta({ title: 'Uitspraak' }),
  )
    .default([])
    .describe('Uitspraken van deelnemers over dit thema.'),
  logicas: links('logicas', 'Een logica die bij dit thema speelt. Dit is een voorstel van de site.')
    .meta({ title: 'Logica’s' })
    .register(suggestions),
});
