import { z } from 'astro/zod';
import { common, link, list, record, suggestions, text, texts, withOneOf } from './shared.ts';

const stelling = withOneOf(
  record('Een zin uit een case, waarin je deze logica kunt horen.', {
    case: link('cases', 'De case waar de zin staat.').optional(),
    thema: link('themas', 'Het thema waar de zin staat, als die daar over een case verteld wordt.').optional(),
    zin: text('De zin, precies zoals die daar staat.', 300),
    waarom: text('Waarom je deze logica hier kunt horen, in één of twee zinnen. Dit is een voorstel van de site.', 240).register(
      suggestions,
    ),
  }),
  ['case', 'thema'],
  'moet op precies één plek staan',
);

const woord = record('Een woord, zoals iemand met deze logica het kan bedoelen.', {
  woord: text('Het woord, in kleine letters. Elke logica legt dezelfde woorden uit.', 40),
  betekenis: text('Wat iemand met deze logica ermee kan bedoelen, in één zin. Dit is een voorstel van de site.', 200).register(suggestions),
});

/** Frontmatter of an entry in `content/logicas/`. */
export const logica = z.strictObject({
  ...common,
  kern: text('De kern van deze logica in één zin.', 240),
  draaitOm: text('Waar het om draait als je vanuit deze logica kijkt, in een paar woorden.', 160),
  herkenbaarAan: texts('Een zin waaraan je deze logica in een gesprek herkent. Dit is een voorstel van de site.').register(suggestions),
  stellingen: list(stelling.meta({ title: 'Zin' }), 6)
    .default([])
    .describe('Zinnen uit de cases, voor de vraag welke logica je hoort.'),
  woorden: list(woord.meta({ title: 'Woord' }), 6)
    .default([])
    .describe('Woorden die elke logica anders kan bedoelen.'),
});
