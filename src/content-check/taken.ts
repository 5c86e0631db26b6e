import { paths } from '../paths.ts';
import { labBijeenkomsten } from '../schemas/lab-bijeenkomsten.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { aanleidingen } from '../schemas/situatie.ts';
import { namesOfSite } from './folder.ts';

/** The first parts of addresses that the site's own pages have, whatever the content. */
const taken = new Set(
  Object.values(paths)
    .flatMap((address) => (typeof address === 'string' ? address.split('/').slice(1, 2) : []))
    .filter(Boolean),
);

/** Whether something of the site has this as the first part of its address; a page or file of it among them. */
const isTaken = (first: string) => taken.has(first) || namesOfSite().some((name) => name.replace(/\.astro$/, '') === first);

/** Addresses below those of lists that the site has, whatever the content. */
const takenBelow = new Set([
  paths.avond,
  ...labBijeenkomsten.map((name) => paths.preset(`living-lab-${name}`)),
  ...aanleidingen.map((each) => paths.aanleiding(each)),
]);

/** The draaiboek of a meeting of a case: `zeeland-bijeenkomst-1`. */
const meetingOfCase = /-bijeenkomst-\d+$/;

/**
 * The address that an entry would take of something else; undefined where it takes none. Entries of a collection have a folder to
 * themselves, but situaties share theirs with the choices of the wegwijzer, and a werkvorm has a draaiboek of its name beside the others.
 * Some paginas have a page that was made for them; any other stands beside what the site makes.
 */
export function takenAddress(collection: CollectionName, slug: string): string | undefined {
  const address = paths.entry(collection, slug);
  const [, first = '', ...below] = address.split('/');
  if (below.join('') === '' && !paths.fixed.includes(address) && !address.includes('#') && isTaken(first)) return address;
  const draaiboek = paths.preset(slug);
  if (collection === 'werkvormen' && (takenBelow.has(draaiboek) || meetingOfCase.test(slug))) return draaiboek;
  return takenBelow.has(address) ? address : undefined;
}
