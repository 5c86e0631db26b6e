import { find, tipsOfReeks, vragenTo, type Catalog, type Entry } from '../../../catalog/index.ts';
import { reeksNames } from '../../../components/reeks-names.ts';
import type { GuideEntry, GuideGroup } from '../../../paper/guide-model.ts';
import { paths } from '../../../paths.ts';
import { reeksen } from '../../../schemas/tip.ts';
import { guideEntry } from './entry.ts';
import { guideLink } from './link.ts';

/** The tips, a group for each reeks. */
export const tipGroups = (catalog: Catalog): GuideGroup[] =>
  reeksen.map((reeks) => ({
    titel: reeksNames[reeks],
    adres: `${paths.tips}#${reeks}`,
    entries: tipsOfReeks(catalog, reeks).map((entry) => tipEntry(catalog, entry)),
  }));

function tipEntry(catalog: Catalog, entry: Entry<'tips'>): GuideEntry {
  const { themas, partij: slug } = entry.data;
  const partij = slug === undefined ? undefined : find(catalog, 'partijen', slug).data;
  return guideEntry(catalog, entry, {
    feiten: [
      { titel: 'Voor', soort: 'namen', namen: partij === undefined ? [] : [{ naam: partij.meervoud, letter: partij.letter }] },
      { titel: 'Helpt bij deze thema’s', soort: 'links', links: themas.map((id) => guideLink(find(catalog, 'themas', id))) },
      { titel: 'Helpt bij deze vragen', soort: 'links', links: vragenTo(catalog, 'tips', entry.id).map(guideLink) },
    ],
  });
}
