import { find, type Catalog } from '../catalog/catalog.ts';
import { tipsOfReeks } from '../catalog/relations.ts';
import { entryLink } from '../components/entry-link.ts';
import { reeksNames } from '../components/reeks-names.ts';
import { helpsWith, nextOf, placeOn } from './links.ts';
import { partsOf, type EntryParts } from './parts.ts';

/** A tip with its reeks, for whom it is, and the themas that it helps with. */
export function tipParts(catalog: Catalog, slug: string): EntryParts {
  const tip = find(catalog, 'tips', slug);
  const { reeks, partij, themas: ids } = tip.data;
  const all = tipsOfReeks(catalog, reeks);
  const themas = ids.map((id) => entryLink(find(catalog, 'themas', id)));
  const namen = (partij === undefined ? [] : [find(catalog, 'partijen', partij)]).map((each) => ({
    naam: each.data.meervoud,
    letter: each.data.letter,
    link: entryLink(each),
  }));
  const list = { ...placeOn(entryLink(find(catalog, 'paginas', 'tips')), reeks), name: reeksNames[reeks] };
  return partsOf({
    soort: `Tip ${all.findIndex(({ id }) => id === slug) + 1} van ${all.length}`,
    feiten: [
      { titel: 'Reeks', soort: 'links', links: [list] },
      { titel: 'Voor', id: 'partij', soort: 'namen', namen },
      { titel: 'Helpt bij deze thema’s', id: 'themas', soort: 'links', links: themas, voorstel: true },
      helpsWith(catalog, 'tips', slug),
    ],
    verder: [...nextOf(all, slug), ...themas.slice(0, 2)],
  });
}
