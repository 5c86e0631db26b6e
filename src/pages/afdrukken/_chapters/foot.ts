import { readingOf, sourcesOf, type Catalog, type Entry } from '../../../catalog/index.ts';
import { readingItems, sourceItems } from '../../../layouts/sources.ts';
import { href, paths } from '../../../paths.ts';
import { shortAddress } from '../../../components/short-address.ts';

/**
 * What stands at the end of an entry in the printed guide.
 * @param site origin of the site
 */
export const footOf = (catalog: Catalog, entry: Entry, site: URL | undefined) => ({
  sources: sourceItems(sourcesOf(catalog, entry)),
  reading: readingItems(readingOf(catalog, entry)),
  shortAddress: shortAddress(new URL(href(paths.entry(entry.collection, entry.id)), site).href),
});
