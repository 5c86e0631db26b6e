/** File names and ids: lower-case ASCII words joined by hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The most characters that a file name may have, so that addresses can be printed and every disk can hold them. */
export const longestSlug = 80;

/** File names that would become pages that Astro or a web server takes for something else. */
export const reservedSlugs = ['index', '404', '500'];

/**
 * The id of a heading, made from its words: “Eén vraag, twee antwoorden” becomes `een-vraag-twee-antwoorden`.
 * Empty where there are no letters or digits to make it from.
 */
export const headingId = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\s+/g, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
