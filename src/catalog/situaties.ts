import type { Situatie } from '../schemas/situatie.ts';
import { find, type Catalog, type DataOf, type Entry } from './catalog.ts';

/** The situaties below an aanleiding, in reading order. */
export const situatiesOfAanleiding = (catalog: Catalog, aanleiding: Situatie['aanleiding']) =>
  catalog.situaties.filter(({ data }) => data.aanleiding === aanleiding);

/** The situaties that a partij may recognise. */
export const situatiesOfPartij = (catalog: Catalog, partij: string) =>
  catalog.situaties.filter(({ data }) => data.partijen.includes(partij));

/** The werkvorm or thema to begin with in a situatie. */
export const beginOfSituatie = (catalog: Catalog, { begin }: DataOf['situaties']): Entry<'werkvormen'> | Entry<'themas'> =>
  begin.werkvorm === undefined ? find(catalog, 'themas', begin.thema ?? '') : find(catalog, 'werkvormen', begin.werkvorm);

/** The situaties in which to begin with one of these, or that name this tip; each by its slug. */
export const situatiesFor = (catalog: Catalog, { themas, werkvormen, tips }: { themas?: string; werkvormen?: string; tips?: string }) =>
  catalog.situaties.filter(
    ({ data: { begin, tip } }) =>
      (themas !== undefined && begin.thema === themas) ||
      (werkvormen !== undefined && begin.werkvorm === werkvormen) ||
      (tips !== undefined && tip === tips),
  );

/** Where something like a situatie played: in a case, or where a thema tells of that case. */
export const placesOfSituatie = (catalog: Catalog, { speeldeIn }: DataOf['situaties']) =>
  speeldeIn.map(({ case: slug, thema, wat }) => ({
    case: find(catalog, 'cases', slug),
    thema: thema === undefined ? undefined : find(catalog, 'themas', thema),
    wat,
  }));
