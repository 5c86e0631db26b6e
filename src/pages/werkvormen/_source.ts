import { modelOfWerkvorm, sourcesOf, type Catalog, type Entry } from '../../catalog/index.ts';
import type { WerkvormSource } from '../../paper/sheet.ts';
import { paperSource } from '../../paper/source.ts';
import { href, paths } from '../../paths.ts';

/** What the sheets of a werkvorm are made from. */
export const werkvormSource = (catalog: Catalog, entry: Entry<'werkvormen'>): WerkvormSource =>
  paperSource({
    id: entry.id,
    werkvorm: modelOfWerkvorm(catalog, entry),
    body: entry.body ?? '',
    address: new URL(href(paths.entry('werkvormen', entry.id)), import.meta.env.SITE).href,
    sources: sourcesOf(catalog, entry),
    site: new URL(href(''), import.meta.env.SITE).href.replace(/\/$/, ''),
  });
