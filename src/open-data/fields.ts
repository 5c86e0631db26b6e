import { z } from 'astro/zod';
import { slugPattern } from '../schemas/slug.ts';

/** A full address of this site. */
export const webAddress = z.url({ protocol: /^https?$/ }).meta({ pattern: '^https?://' });

/** A text with something in it. */
export const filled = z.string().min(1);

/** An id. */
export const slug = z.string().regex(slugPattern);

/** The fields by which anybody finds an item. */
export const ownFields = {
  id: slug.describe('De naam waarmee andere items hiernaar verwijzen. Die blijft altijd hetzelfde, en staat in een collectie één keer.'),
  webadres: webAddress.describe('Het adres van de bladzijde, of van de plek op een bladzijde.'),
  markdown: webAddress
    .optional()
    .describe('Het adres van dezelfde bladzijde als Markdown. Ontbreekt als het item geen eigen bladzijde heeft om te lezen.'),
};

/** The sources of an item, written out. */
export const bronvermelding = z.array(
  z
    .object({
      tekst: filled.describe('De bron zoals je die kunt noemen: titel, makers en bladzijden.'),
      licentie: filled.describe('De licentie van de bron, of wie de rechten heeft.'),
    })
    .describe('Een bron om te noemen.'),
);
