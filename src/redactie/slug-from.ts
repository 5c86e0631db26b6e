import { headingId, longestSlug, reservedSlugs, slugPattern } from '../schemas/slug.ts';

/** Words that a name can do without at its start. */
const small = /^(?:dorp|wijk)-(?=.)/;

/** The name of a file for an entry, from the words that name it: short enough, and cut between words. Empty where nothing can be made of them. */
export function slugFrom(words: string): string {
  const whole = headingId(words).replace(small, '');
  const slug =
    whole.length <= longestSlug
      ? whole
      : whole
          .slice(0, longestSlug + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longestSlug);
  return reservedSlugs.includes(slug) ? '' : slug;
}

/** What is wrong with the name of a file, with the mend; undefined for a good one. */
export function slugMessage(slug: string): string | undefined {
  if (slug.endsWith('.mdx')) return 'Laat .mdx weg: dat komt er vanzelf achter.';
  if (!slugPattern.test(slug)) return 'Gebruik alleen kleine letters, cijfers en streepjes, zoals mijn-onderwerp.';
  if (slug.length > longestSlug) return `Deze naam is te lang: ${slug.length} tekens. Kort de naam in tot hooguit ${longestSlug}.`;
  if (reservedSlugs.includes(slug)) return 'Die naam gebruikt de site zelf. Kies een andere naam.';
  return undefined;
}
