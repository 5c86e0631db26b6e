import { defined } from '../defined.ts';
import type { Situatie } from '../schemas/situatie.ts';
import { find, type Catalog, type DataOf, type Entry } from './catalog.ts';

/** The situaties below an aanleiding, in reading order: its own, then those that people look for there too. */
export const situatiesOfAanleiding = (catalog: Catalog, aanleiding: Situatie['aanleiding']): Entry<'situaties'>[] => [
  ...catalog.situaties.filter(({ data }) => data.aanleiding === aanleiding),
  ...catalog.situaties.filter(({ data }) => data.aanleiding !== aanleiding && data.ookBij.includes(aanleiding)),
];

/** The situaties that a partij may recognise, those that fewest others say first: it knows itself best in these. */
export const situatiesOfPartij = (catalog: Catalog, partij: string): Entry<'situaties'>[] =>
  catalog.situaties
    .filter(({ data }) => data.partijen.includes(partij))
    .toSorted((a, b) => a.data.partijen.length - b.data.partijen.length);

/** The tips that help in situaties, the one that helps in most first; without those of `known`. */
export function tipsOfSituaties(catalog: Catalog, situaties: Entry<'situaties'>[], known: Entry<'tips'>[]): Entry<'tips'>[] {
  const uses = ({ id }: Entry<'tips'>) => situaties.filter(({ data }) => data.tip === id).length;
  return catalog.tips.filter((tip) => uses(tip) > 0 && !known.includes(tip)).toSorted((a, b) => uses(b) - uses(a));
}

/** The werkvorm or thema to begin with in a situatie. */
export const beginOfSituatie = (catalog: Catalog, { begin }: DataOf['situaties']): Entry<'werkvormen'> | Entry<'themas'> =>
  begin.werkvorm === undefined
    ? find(catalog, 'themas', defined(begin.thema, 'The werkvorm or thema to begin with in a situatie'))
    : find(catalog, 'werkvormen', begin.werkvorm);

/** The situaties in which to begin with one of these, or that name this tip; each by its slug. */
export const situatiesFor = (catalog: Catalog, { themas, werkvormen, tips }: { themas?: string; werkvormen?: string; tips?: string }) =>
  catalog.situaties.filter(
    ({ data: { begin, tip } }) =>
      (themas !== undefined && begin.thema === themas) ||
      (werkvormen !== undefined && begin.werkvorm === werkvormen) ||
      (tips !== undefined && tip === tips),
  );

/** Where something like a situatie played: in a case, or where the thema that is named tells of that case, if it does. */
export const placesOfSituatie = (catalog: Catalog, { speeldeIn }: DataOf['situaties']) =>
  speeldeIn.map(({ case: slug, thema, wat }) => {
    const named = thema === undefined ? undefined : find(catalog, 'themas', thema);
    const tells = named?.data.praktijk.some((told) => told.case === slug);
    return { case: find(catalog, 'cases', slug), thema: tells ? named : undefined, wat };
  });
