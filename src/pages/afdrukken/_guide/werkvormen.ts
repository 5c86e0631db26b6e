import { gebruikOfWerkvorm, modelOfWerkvorm, themasOfWerkvorm, vragenTo, type Catalog, type Entry } from '../../../catalog/index.ts';
import type { GuideEntry } from '../../../paper/guide-model.ts';
import { paths } from '../../../paths.ts';
import { posterWords } from '../../../werkvorm/poster-words.ts';
import type { Drawings } from './drawings.ts';
import { guideEntry } from './entry.ts';
import { guideLink } from './link.ts';

/** A werkvorm with all of its model, and where it was used. */
export async function werkvormEntry(catalog: Catalog, drawings: Drawings, entry: Entry<'werkvormen'>): Promise<GuideEntry> {
  const { id } = entry;
  const werkvorm = modelOfWerkvorm(catalog, entry);
  const words = posterWords(
    werkvorm,
    catalog.partijen.map(({ data }) => data.meervoud),
  );
  return guideEntry(catalog, entry, {
    tekening: {
      beeld: await drawings.werkvorm({ poster: werkvorm.poster, labels: words.labels, description: words.description }),
      alt: words.description,
    },
    feiten: [
      { titel: 'Tijd', soort: 'tijd', werkvorm },
      { titel: 'Doel', soort: 'zinnen', zinnen: [werkvorm.doel] },
      { titel: 'Thema', soort: 'links', links: themasOfWerkvorm(catalog, id).map(guideLink) },
      { titel: 'Helpt bij deze vragen', soort: 'links', links: vragenTo(catalog, 'werkvormen', id).map(guideLink) },
      { titel: 'Heet ook', soort: 'zinnen', zinnen: werkvorm.ookBekendAls.length > 0 ? [werkvorm.ookBekendAls.join(', ')] : [] },
      { titel: 'Herkomst', soort: 'zinnen', zinnen: [werkvorm.herkomst] },
    ],
    delen: [
      { titel: '', soort: 'werkvorm', werkvorm },
      {
        titel: 'Hier is het gebruikt',
        soort: 'gebruik',
        gebruik: gebruikOfWerkvorm(catalog, id).map((each) => {
          const link = guideLink(each.case);
          const adres =
            each.bijeenkomst === undefined ? link.adres : `${paths.entry('cases', each.case.id)}#bijeenkomst-${each.bijeenkomst}`;
          return {
            link: { ...link, adres },
            bijeenkomst: each.bijeenkomst,
            verteld: each.praktijk.map(({ thema, speelde, effect }) => ({ thema: guideLink(thema), speelde, effect })),
          };
        }),
      },
    ],
  });
}
