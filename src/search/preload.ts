import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Tells a page what its own scripts import: a browser would ask for that only after another answer, slowly on a slow line.
 * @throws if the page has no place for it
 */
export async function preload(folder: string, page: string): Promise<void> {
  const html = await readFile(join(folder, page), 'utf8');
  const scripts = [...html.matchAll(/<script type="module" src="([^"]*\/_astro\/)([^"]+)">/g)].map(([, place = '', name = '']) =>
    readFile(join(folder, '_astro', name), 'utf8').then((code) => [...code.matchAll(imported)].map(([, other = '']) => `${place}${other}`)),
  );
  const imports = new Set((await Promise.all(scripts)).flat());
  const modules = [...imports].map((address) => `<link rel="modulepreload" href="${address}">`);
  const first = '<template id="search-files">';
  if (!html.includes(first)) throw new Error(`${page} has no ${first}.`);
  await writeFile(join(folder, page), html.replace(first, [first, ...modules].join('')));
}

/** A module that a script can't begin without. */
const imported = /\bfrom"\.\/([^"]+)"/g;
