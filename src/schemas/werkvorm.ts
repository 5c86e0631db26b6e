import { z } from 'astro/zod';
import { common, distinctBy, list, refuseSame, someWhere, text, texts } from './shared.ts';
import { begeleiding, groep, materiaal, posters, randvoorwaarde, rol, stap, vraag } from './werkvorm-fields.ts';
import { werkvormFaults } from './werkvorm-rules.ts';

const sameId = 'komt al eerder voor. Geef elk een eigen id.';

const shape = z.strictObject({
  ...common,
  ookBekendAls: texts('Andere namen van deze werkvorm.'),
  doel: text('Wat de groep met deze werkvorm bereikt, in één of twee zinnen.', 400),
  herkomst: text('Wie de werkvorm bedacht of waar die vandaan komt.', 300),
  poster: z
    .enum(posters)
    .default('stappen')
    .describe(
      'De tekening die bij deze werkvorm hoort: ijsberg, cirkels, driehoek, beelden, begrippen of rollen. Zonder eigen tekening: stappen.',
    ),
  stappen: list(stap).min(1).describe('De stappen, in volgorde.'),
  groepen: distinctBy('id', sameId, groep)
    .superRefine(refuseSame('titel', 'komt al eerder voor. Geef elke groep een eigen titel.'))
    .default([])
    .describe('De groepen waarin de vragen zijn verdeeld.'),
  vragen: distinctBy('id', sameId, vraag).default([]).describe('De vragen van deze werkvorm, in volgorde.'),
  begeleiding: begeleiding.optional(),
  materialen: list(materiaal)
    .min(1)
    .meta(someWhere('poster', true, 0))
    .describe('Wat en wie je nodig hebt.'),
  randvoorwaarden: list(randvoorwaarde)
    .min(1)
    .meta(someWhere('soort', 'tijd', 1))
    .describe('Wat in orde moet zijn voor je begint.'),
  rollen: list(rol).default([]).describe('Alleen bij een rollenspel: de rollen.'),
});

/** Frontmatter of an entry in `content/werkvormen/`. */
export const werkvorm = shape.superRefine((entry, context) => {
  for (const fault of werkvormFaults(entry)) context.addIssue({ code: 'custom', ...fault });
});

/** A werkvorm as its frontmatter gives it, defaults filled in. Times are in minutes. */
export type Werkvorm = z.infer<typeof shape>;
