import { modelOfWerkvorm, sourcesOf, type Catalog, type Entry } from '../../catalog/index.ts';
import { sourceSentence } from '../../layouts/sources.ts';
import type { WerkvormSource } from '../../paper/sheet.ts';
import { textTree } from '../../paper/tree.ts';
import { href, paths } from '../../paths.ts';

/** What the sheets of a werkvorm are made from. */
export function werkvormSource(catalog: Catalog, entry: Entry<'werkvormen'>): WerkvormSource {
  const sources = sourcesOf(catalog, entry);
  return {
    id: entry.id,
    werkvorm: modelOfWerkvorm(catalog, entry),
    text: textTree(entry.body ?? ''),
    address: new URL(href(paths.entry('werkvormen', entry.id)), import.meta.env.SITE).href,
    bron: sourceSentence(sources),
    auteurs: sources.map(({ bron }) => bron.data.makers),
    site: new URL(href(''), import.meta.env.SITE).href.replace(/\/$/, ''),
  };
}
