import { find, type Catalog } from '../catalog/catalog.ts';
import { deelnemersOfPartij, ervaringenOfPartij, tipsOfPartij, vragenOfPartij } from '../catalog/relations.ts';
import { situatiesOfPartij } from '../catalog/situaties.ts';
import { entryLink } from '../components/entry-link.ts';
import { placeOn, toWegwijzer } from './links.ts';
import { joined, partsOf, type EntryParts, type Part } from './parts.ts';

/** A partij with a first step, what it looks for, what may sound familiar, what the others look for, and what it told after a lab. */
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
    vooraf: [
      { titel: 'Je eerste stap', id: 'eerste-stap', soort: 'zinnen', zinnen: [data.eersteStap], voorstel: true },
      {
        titel: 'Deze werkvorm past bij je',
        id: 'werkvorm',
        soort: 'routes',
        routes: [{ link: entryLink(find(catalog, 'werkvormen', data.werkvorm.werkvorm)), waarom: data.werkvorm.waarom }],
        voorstel: true,
      },
      { titel: 'Wat deze partij zoekt', id: 'zoekt', soort: 'lijst', zinnen: data.zoekt },
    ],
    delen: [
      {
        titel: 'Herken je dit?',
        id: 'situaties',
        soort: 'rijen',
        links: situatiesOfPartij(catalog, slug).map(entryLink),
        voorstel: true,
      },
      { titel: `${tips.length === 1 ? 'Tip' : 'Tips'} voor deze partij`, id: 'tips', soort: 'rijen', links: tips },
      ...catalog.partijen
        .filter(({ id }) => id !== slug)
        .map(({ id, data: other }): Part => ({
          titel: `Wat ${other.meervoud} zoeken`,
          id: `${id}-zoekt`,
          soort: 'lijst',
          zinnen: other.zoekt,
        })),
      {
        titel: 'Wat deze partij vertelde na een lab',
        id: 'ervaringen',
        soort: 'uitspraken',
        uitspraken: ervaringenOfPartij(catalog, slug).map(({ id, deelnemer, ervaring }) => ({
          id,
          spreker: { naam: deelnemer.naam, letter: data.letter },
          weergave: ervaring.weergave,
          citaat: ervaring.citaat,
        })),
      },
    ],
    verder: [...tips, ...toWegwijzer(catalog)],
  });
}
