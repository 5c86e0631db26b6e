/** Where a site is published. */
export interface PublishedAt {
  /** Its origin. */
  site: string;
  /** The folder it lives in, with a slash before it and none behind it. */
  base: string;
}

/**
 * Where the environment says that the site is published: SITE is its origin, BASE the folder it lives in. What is empty isn't said.
 *
 * @throws in Dutch if one of them holds something else.
 */
export function publishedAt({ SITE = '', BASE = '' }: Record<string, string | undefined>): PublishedAt {
  const [site, folder] = [SITE.trim(), BASE.trim()];
  if (site !== '' && !/^https?:\/\/[^\s/?#@]+\/?$/.test(site))
    throw new Error(
      `SITE is “${site}”. Schrijf alleen het begin van het webadres, zoals https://voorbeeld.nl. Komt de site in een map? Zet die in BASE.`,
    );
  if (!/^\/?(?:[^\s/?#:\\]+\/)*[^\s/?#:\\]*$/.test(folder))
    throw new Error(`BASE is “${folder}”. Schrijf alleen de map waarin de site komt, zoals /gids/.`);
  return { site: site === '' ? 'https://inspiratiewijzer.example' : site, base: `/${folder.replaceAll(/^\/|\/$/g, '')}` };
}
