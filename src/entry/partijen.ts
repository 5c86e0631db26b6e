import { find, type Catalog } from '../catalog/catalog.ts';
import { deelnemersOfPartij, tipsOfPartij, vragenOfPartij } from '../catalog/relations.ts';
import { entryLink } from '../components/entry-link.ts';
import { nextOf, placeOn } from './links.ts';
import { joined, partsOf, type EntryParts } from './parts.ts';

/** A partij with what it looks for, where it took part, its questions and its tips. */
export function partijParts(catalog: Catalog, slug: string): EntryParts {
  const { data } = find(catalog, 'partijen', slug);
  const tips = tipsOfPartij(catalog, slug).map(entryLink);
  return partsOf({
    letter: data.letter,
    feiten: [
      { titel: 'Ook wel', id: 'ook-bekend-als', soort: 'zinnen', zinnen: joined(data.ookBekendAls) },
      {
        titel: 'In de cases',
        id: 'in-de-cases',
        soort: 'links',
        links: deelnemersOfPartij(catalog, slug).map(({ case: where, deelnemer }) => ({
          ...placeOn(entryLink(where), `deelnemer-${deelnemer.id}`),
          name: deelnemer.naam,
        })),
      },
      {
        titel: 'Vragen bij deze partij',
        id: 'vragen',
        soort: 'links',
        links: vragenOfPartij(catalog, slug).map(entryLink),
        voorstel: true,
      },
    ],
    vooraf: [{ titel: 'Wat deze partij zoekt', id: 'zoekt', soort: 'lijst', zinnen: data.zoekt }],
    delen: [{ titel: `${tips.length === 1 ? 'Tip' : 'Tips'} voor deze partij`, id: 'tips', soort: 'rijen', links: tips }],
    verder: [...tips, ...nextOf(catalog.partijen, slug)],
  });
}
