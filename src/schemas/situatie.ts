import { z } from 'astro/zod';
import { common, distinct, link, list, record, someLinks, someTexts, suggestions, text, withOneOf } from './shared.ts';

/** What happens, by which people find their situation: the first choice on the wegwijzer. */
export const aanleidingen = [
  'geen-contact',
  'geen-vertrouwen',
  'wie-doet-wat',
  'andere-woorden',
  'niet-gezien',
  'staat-stil',
  'nu-besluiten',
] as const;

const begin = withOneOf(
  record('Waar je kunt beginnen: precies één werkvorm of één thema.', {
    werkvorm: link('werkvormen', 'Een werkvorm.').optional(),
    thema: link('themas', 'Een thema.').optional(),
    waarom: text('Waarom dit hier helpt, in één of twee zinnen.', 240),
    nietNu: text('Wanneer je hier nog niet aan begint, in één zin.', 240),
    eerst: text('Wat je dan eerst doet, in één of twee zinnen.', 240),
  }),
  ['werkvorm', 'thema'],
  'moet naar precies één plek leiden',
);

const speelde = record('Een case waar zoiets speelde.', {
  case: link('cases', 'De case.'),
  thema: link('themas', 'Het thema waar dit bij de case verteld wordt, als het daar staat.').optional(),
  wat: text('Wat er speelde of hielp, in één of twee zinnen. Dit moet op de bladzijde van de case of het thema staan.', 240),
}).meta({ title: 'Case' });

/** Frontmatter of an entry in `content/situaties/`. The titel is what people say; all of it is a proposal of this site. */
export const situatie = z.strictObject({
  ...common,
  aanleiding: z.enum(aanleidingen).describe('Wat er gebeurt. Onder deze keuze staat de situatie in de wegwijzer.'),
  ookBij: distinct(z.enum(aanleidingen), aanleidingen.length - 1)
    .default([])
    .describe('Andere keuzes in de wegwijzer waaronder mensen dit zoeken.'),
  partijen: someLinks('partijen', 'Een partij die dit zegt.'),
  zinnen: someTexts('Andere zinnen waarin mensen dit zeggen, zonder aanhalingstekens.'),
  morgen: text('Eén ding dat je morgen al kunt doen.', 300),
  begin,
  tip: link('tips', 'De tip die het meest helpt.'),
  speeldeIn: list(speelde, 6).default([]).describe('Waar zoiets speelde in de cases.'),
  vragen: someLinks('samenwerkingsvragen', 'Een samenwerkingsvraag die hierop lijkt.'),
});

suggestions.add(situatie);

/** A situatie as its frontmatter gives it, defaults filled in. */
export type Situatie = z.infer<typeof situatie>;
