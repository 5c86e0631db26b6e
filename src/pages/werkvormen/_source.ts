import { modelOfWerkvorm, sourcesOf, type Catalog, type Entry } from '../../catalog/index.ts';
import type { WerkvormSource } from '../../paper/sheet.ts';
import { paperSource } from '../../paper/source.ts';
import { fullAddress, paths } from '../../paths.ts';

/** What the sheets of a werkvorm are made from. */
export const werkvormSource = (catalog: Catalog, entry: Entry<'werkvormen'>): WerkvormSource =>
  paperSource({
    id: entry.id,
    werkvorm: modelOfWerkvorm(catalog, entry),
    body: entry.body ?? '',
    address: fullAddress(paths.entry('werkvormen', entry.id)),
    sources: sourcesOf(catalog, entry),
    site: fullAddress(),
  });
