import { makersLine } from '../../../components/makers.ts';
import { readingOf, sourcesOf, type Catalog, type Entry } from '../../../catalog/index.ts';
import { pageNumbers } from '../../../components/page-numbers.ts';
import type { GuideEntry, GuideFoot, GuideSection } from '../../../paper/guide-model.ts';
import { textTree } from '../../../paper/tree.ts';
import { paths } from '../../../paths.ts';

/** What an entry has besides what every entry has. */
type Own = Partial<Pick<GuideEntry, 'letter' | 'tekening' | 'feiten' | 'vooraf' | 'delen'>>;

/** An entry for the book; facts and sections with nothing in them are left out. */
export const guideEntry = (catalog: Catalog, entry: Entry, { feiten = [], vooraf = [], delen = [], ...own }: Own = {}): GuideEntry => ({
  adres: paths.entry(entry.collection, entry.id),
  titel: entry.data.titel,
  samenvatting: entry.data.samenvatting,
  ...own,
  feiten: feiten.filter(hasContent),
  vooraf: vooraf.filter(hasContent),
  text: textTree(entry.body ?? ''),
  delen: delen.filter(hasContent),
  voet: footOf(catalog, entry),
});

const hasContent = (section: GuideSection): boolean => Object.values(section).every((value) => !Array.isArray(value) || value.length > 0);

const footOf = (catalog: Catalog, entry: Entry): GuideFoot => ({
  bronnen: sourcesOf(catalog, entry).map(({ bron, paginas, waarvoor }) => ({
    naam: bron.data.titel,
    adres: paths.entry('bronnen', bron.id),
    paginas: pageNumbers(paginas),
    waarvoor,
  })),
  kanttekeningen: entry.data.kanttekeningen,
  verderLezen: readingOf(catalog, entry).map(({ id, data }) => ({
    naam: data.titel,
    makers: makersLine(data),
    adres: paths.entry('bronnen', id),
    url: data.adres,
  })),
});
