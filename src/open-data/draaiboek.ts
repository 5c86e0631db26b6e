import { z } from 'astro/zod';
import { linkTargets, suggestions } from '../schemas/shared.ts';
import { bronvermelding, filled, ownFields, slug, webAddress } from './fields.ts';

const minutes = (help: string) => z.int().min(1).max(1440).describe(help);
const time = (help: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .describe(help);
const people = (help: string) => z.int().min(1).max(1000).describe(help);

const stap = z
  .object({
    nummer: z.int().min(1).max(60).describe('De plaats van de stap in de werkvorm: 1 is de eerste.'),
    begin: time('Hoe laat de stap begint.'),
    minuten: minutes('Hoeveel minuten de stap duurt.'),
  })
  .meta({ title: 'Stap' });

const blok = z
  .object({
    titel: filled.describe('Hoe dit deel heet.'),
    begin: time('Hoe laat dit deel begint.'),
    minuten: minutes('Hoeveel minuten dit deel duurt.'),
    werkvorm: slug
      .describe('De werkvorm die jullie in dit deel doen. Ontbreekt als dit deel geen werkvorm is.')
      .register(linkTargets, { collection: 'werkvormen' })
      .optional(),
    acties: z.array(filled).describe('Wat je in dit deel doet. Leeg bij een werkvorm: kijk daar bij de stappen.'),
    stappen: z.array(stap).describe('De stappen van de werkvorm, op hun tijd. Leeg als dit deel geen werkvorm is.'),
  })
  .meta({
    title: 'Blok',
    if: { properties: { werkvorm: {} }, required: ['werkvorm'] },
    then: { properties: { acties: { type: 'array', maxItems: 0 }, stappen: { type: 'array', minItems: 1 } } },
    else: { properties: { stappen: { type: 'array', maxItems: 0 } } },
  });

/** What the open data has of a draaiboek that is ready. All of it is ours, though the werkvormen in it come from sources. */
export const draaiboekSchema = z
  .object({
    ...ownFields,
    titel: filled.describe('De titel van de bladzijde, zoals een lezer die ziet.'),
    samenvatting: filled.describe('Waar de bijeenkomst over gaat.'),
    basis: z
      .object({
        collectie: z.enum(['werkvormen', 'cases', 'paginas']).describe('De collectie van dat item.'),
        id: slug.describe('De id van dat item.'),
        bijeenkomst: z.int().min(1).max(20).optional().describe('Alleen bij een case: het nummer van de bijeenkomst.'),
        deel: slug.optional().describe('Alleen bij een bladzijde met een route: de id van het deel van die route.'),
      })
      .describe('Het item waar dit draaiboek van uitgaat: een werkvorm, een case of een bladzijde.')
      .meta({
        dependentSchemas: {
          bijeenkomst: { properties: { collectie: { const: 'cases' } } },
          deel: { properties: { collectie: { const: 'paginas' } } },
        },
      }),
    begin: time('Hoe laat het begint. Dat is een voorbeeld.'),
    minuten: minutes('Hoeveel minuten de hele bijeenkomst duurt.'),
    deelnemers: people('Met hoeveel deelnemers de aantallen rekenen.'),
    organisaties: people('Met hoeveel organisaties de aantallen rekenen.'),
    programma: z.array(blok).describe('Wat er gebeurt, in volgorde.'),
    materialen: z
      .array(
        z
          .object({
            naam: filled.describe('De naam, dezelfde als bij de werkvorm.'),
            aantal: z.int().min(1).max(10_000).describe('Hoeveel je ervan nodig hebt voor de hele bijeenkomst.'),
            optioneel: z.boolean().describe('true als het ook zonder kan.'),
            toelichting: z.array(filled).describe('Wat je ervan moet weten.'),
          })
          .meta({ title: 'Materiaal' }),
      )
      .describe('Wat en wie je nodig hebt.'),
    randvoorwaarden: z
      .array(
        z
          .object({
            soort: filled.describe('De soort, dezelfde als bij de werkvorm.'),
            tekst: filled.describe('De randvoorwaarde in één zin.'),
          })
          .meta({ title: 'Randvoorwaarde' }),
      )
      .describe('Wat in orde moet zijn voor je begint. Hoeveel tijd er nodig is, zit in het programma.'),
    vooraf: z
      .array(
        z
          .object({ wanneer: filled.describe('Wanneer je dit doet.'), taken: z.array(filled).describe('Wat je dan doet.') })
          .meta({ title: 'Moment' }),
      )
      .describe('Wat je voor de bijeenkomst doet.'),
    bestanden: z
      .array(
        z
          .object({
            titel: filled.describe('Wat het is.'),
            aantal: z.int().min(1).max(10_000).describe('Hoe vaak je het print.'),
            webadres: webAddress.describe('Het adres van het pdf-bestand.'),
          })
          .meta({ title: 'Bestand' }),
      )
      .describe('Welke vellen je print, en hoe vaak.'),
    allesInEen: webAddress.describe('Het adres van één pdf-bestand met het programma en alle vellen, zo vaak als nodig.'),
    bronvermelding: bronvermelding.describe('De bronnen van de werkvormen en van het item waar dit draaiboek van uitgaat.'),
  })
  .meta({ title: 'Draaiboek' })
  .register(suggestions);

/** A draaiboek as open data. */
export type OpenDraaiboek = z.infer<typeof draaiboekSchema>;
