import { deelnemersOfPartij, tipsOfPartij, vragenOfPartij, type Catalog, type Entry } from '../../../catalog/index.ts';
import type { GuideEntry } from '../../../paper/guide-model.ts';
import { paths } from '../../../paths.ts';
import { guideEntry } from './entry.ts';
import { guideLink } from './link.ts';

/** A partij with what it looks for, where it took part, its questions and its tips. */
export function partijEntry(catalog: Catalog, entry: Entry<'partijen'>): GuideEntry {
  const { data, id } = entry;
  const tips = tipsOfPartij(catalog, id);
  return guideEntry(catalog, entry, {
    letter: data.letter,
    feiten: [
      { titel: 'Ook wel', soort: 'zinnen', zinnen: data.ookBekendAls.length > 0 ? [data.ookBekendAls.join(', ')] : [] },
      {
        titel: 'In de cases',
        soort: 'links',
        links: deelnemersOfPartij(catalog, id).map(({ case: where, deelnemer }) => ({
          ...guideLink(where),
          naam: deelnemer.naam,
          adres: `${paths.entry('cases', where.id)}#deelnemer-${deelnemer.id}`,
        })),
      },
      { titel: 'Vragen bij deze partij (voorstel van deze site)', soort: 'links', links: vragenOfPartij(catalog, id).map(guideLink) },
    ],
    vooraf: [{ titel: 'Wat deze partij zoekt', soort: 'lijst', zinnen: data.zoekt }],
    delen: [{ titel: `${tips.length === 1 ? 'Tip' : 'Tips'} voor deze partij`, soort: 'rijen', links: tips.map(guideLink) }],
  });
}
