import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paths } from '../paths.ts';
import { movedPages } from '../redirects.ts';
import { labBijeenkomsten } from '../schemas/lab-bijeenkomsten.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { aanleidingen } from '../schemas/situatie.ts';

const namesIn = (folder: string): string[] => readdirSync(fileURLToPath(new URL(folder, import.meta.url)));

/** The first parts of addresses that the site's own pages, files and redirects have, whatever the content. */
const taken = new Set(
  [
    ...namesIn('../pages').map((name) => name.replace(/\.astro$/, '')),
    ...namesIn('../../public'),
    ...Object.values(paths).flatMap((address) => (typeof address === 'string' ? address.split('/').slice(1, 2) : [])),
    ...movedPages().flatMap(({ from }) => from.split('/').slice(1, 2)),
  ].filter(Boolean),
);

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
  if (below.join('') === '' && !paths.fixed.includes(address) && !address.includes('#') && taken.has(first)) return address;
  const draaiboek = paths.preset(slug);
  if (collection === 'werkvormen' && (takenBelow.has(draaiboek) || meetingOfCase.test(slug))) return draaiboek;
  return takenBelow.has(address) ? address : undefined;
}
