import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paths } from '../paths.ts';
import { movedPages } from '../redirects.ts';

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

/**
 * Whether an entry with a page at `address` would take that of something else: entries of a collection have a folder to themselves, and
 * some paginas a page that was made for them; any other pagina stands beside what the site makes.
 */
export const isTaken = (address: string): boolean => {
  const [, first = '', ...below] = address.split('/');
  return below.join('') === '' && !paths.fixed.includes(address) && !address.includes('#') && taken.has(first);
};
