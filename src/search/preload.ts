import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scriptImports } from '../script-imports.ts';

/**
 * Tells a page what its own scripts import: a browser would ask for that only after another answer, slowly on a slow line.
 * @throws if the page has no place for it
 */
export async function preload(folder: string, page: string): Promise<void> {
  const html = await readFile(join(folder, page), 'utf8');
  const scripts = [...html.matchAll(/<script type="module" src="([^"]*\/_astro\/)([^"]+)">/g)].map(([, place = '', name = '']) =>
    readFile(join(folder, '_astro', name), 'utf8').then((code) =>
      [...code.matchAll(scriptImports)].map(([, , other = '']) => `${place}${other.slice(2)}`),
    ),
  );
  const imports = new Set((await Promise.all(scripts)).flat());
  const modules = [...imports].map((address) => `<link rel="modulepreload" href="${address}">`);
  const first = '<template id="search-files">';
  if (!html.includes(first)) throw new Error(`${page} has no ${first}.`);
  await writeFile(join(folder, page), html.replace(first, [first, ...modules].join('')));
}
