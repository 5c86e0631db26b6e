import { find, praktijken, tipsOfThema, vragenTo, type Catalog, type Entry } from '../../../catalog/index.ts';
import type { GuideEntry } from '../../../paper/guide-model.ts';
import type { Drawings } from './drawings.ts';
import { guideEntry } from './entry.ts';
import { guideLink, letterOf } from './link.ts';

/** A thema with its werkvorm, how it played in the cases, what somebody said about it, and tips. */
export async function themaEntry(catalog: Catalog, drawings: Drawings, entry: Entry<'themas'>): Promise<GuideEntry> {
  const { data, id } = entry;
  const werkvorm = find(catalog, 'werkvormen', data.werkvorm);
  const praktijk = praktijken(catalog).filter(({ thema }) => thema.id === id);
  return guideEntry(catalog, entry, {
    tekening: { beeld: await drawings.werkvorm({ poster: werkvorm.data.poster }) },
    feiten: [
      { titel: 'Werkvorm bij dit thema', soort: 'links', links: [guideLink(werkvorm)] },
      { titel: 'Speelde in', soort: 'links', links: praktijk.map((each) => guideLink(each.case)) },
      {
        titel: 'Logica’s die meespelen',
        soort: 'links',
        links: data.logicas.map((slug) => guideLink(find(catalog, 'logicas', slug))),
      },
      { titel: 'Helpt bij deze vragen', soort: 'links', links: vragenTo(catalog, 'themas', id).map(guideLink) },
    ],
    delen: [
      {
        titel: 'In de praktijk',
        soort: 'praktijk',
        praktijk: praktijk.map((each) => ({ link: guideLink(each.case), speelde: each.speelde, effect: each.effect })),
      },
      {
        titel: 'Wat iemand erover zei',
        soort: 'uitspraken',
        uitspraken: data.uitspraken.map(({ spreker, partij, weergave, citaat }) => ({
          spreker: { naam: spreker, letter: letterOf(catalog, partij) },
          weergave,
          citaat,
        })),
      },
      { titel: 'Tips bij dit thema', soort: 'rijen', links: tipsOfThema(catalog, id).map(guideLink) },
    ],
  });
}
