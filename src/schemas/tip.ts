import { z } from 'astro/zod';
import { common, link, links, onlyWhere, suggestions } from './shared.ts';

/** The three series of tips: for good samenspel, for organising your own lab, and one per partij. */
export const reeksen = ['samenspel', 'lab', 'partij'] as const;

const shape = z.strictObject({
  ...common,
  reeks: z.enum(reeksen).describe('samenspel (goed samenspel), lab (zelf een living lab organiseren) of partij (voor één partij).'),
  partij: link('partijen', 'Alleen bij reeks partij: voor welke partij de tip is.').optional(),
  themas: links('themas', 'Een thema waar deze tip bij helpt.').meta({ title: 'Thema’s' }).register(suggestions),
});

/** Frontmatter of an entry in `content/tips/`. */
export const tip = shape
  .superRefine((entry, context) => {
    if ((entry.reeks === 'partij') === (entry.partij !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['partij'],
      message: 'hoort bij reeks partij en alleen daar. Vul de partij in, of kies een andere reeks en haal dit veld weg.',
    });
  })
  .meta(onlyWhere('partij', 'reeks', 'partij'));

/** A tip as its frontmatter gives it, defaults filled in. */
export type Tip = z.infer<typeof shape>;
