import { writeFileSync } from 'node:fs';
import { readSite } from '../built-site.ts';
import { lists, placesOffered, readList } from '../site/public-addresses.ts';

/** Adds the pages and places of the site in dist/ to the lists of addresses that are for ever. Nothing is ever taken off. */
const site = readSite();
const found = { [lists.pages]: site.pages.map(({ address }) => address), [lists.places]: placesOffered(site) };

for (const [file, addresses] of Object.entries(found)) {
  const before = readList(file);
  const all = [...new Set([...before, ...addresses])].sort();
  writeFileSync(file, `${all.join('\n')}\n`);
  console.log(`${file}: ${all.length - before.length} new`);
}
