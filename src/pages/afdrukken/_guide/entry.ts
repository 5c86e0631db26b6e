import { bodyOf, type Catalog, type Entry } from '../../../catalog/catalog.ts';
import { readingOf, sourcesOf } from '../../../catalog/relations.ts';
import { makersLine } from '../../../components/makers.ts';
import { sourcesOnce } from '../../../components/sources-once.ts';
import type { GuideEntry, GuideFoot } from '../../../paper/guide-model.ts';
import { shortPart } from '../../../paper/short-lists.ts';
import { textTree } from '../../../paper/tree.ts';
import { paths } from '../../../paths.ts';

/** What an entry has besides what every entry has. */
type Own = Partial<Pick<GuideEntry, 'letter' | 'tekening' | 'voorstel' | 'feiten' | 'vooraf' | 'delen'>>;

/** An entry for the book. */
export const guideEntry = (
  catalog: Catalog,
  entry: Entry,
  { letter, tekening, voorstel, feiten = [], vooraf = [], delen = [] }: Own = {},
): GuideEntry => ({
  adres: paths.entry(entry.collection, entry.id),
  titel: entry.data.titel,
  samenvatting: entry.data.samenvatting,
  ...(letter && { letter }),
  ...(tekening && { tekening }),
  ...(voorstel && { voorstel }),
  feiten: feiten.map(shortPart),
  vooraf: vooraf.map(shortPart),
  text: textTree(bodyOf(entry)),
  delen: delen.map(shortPart),
  voet: footOf(catalog, entry),
});

const footOf = (catalog: Catalog, entry: Entry): GuideFoot => ({
  bronnen: sourcesOnce(sourcesOf(catalog, entry)).map(({ bron, behind }) => ({
    naam: bron.data.titel,
    adres: paths.entry('bronnen', bron.id),
    behind,
  })),
  kanttekeningen: entry.data.kanttekeningen,
  verderLezen: readingOf(catalog, entry).map(({ id, data }) => ({
    naam: data.titel,
    makers: makersLine(data),
    adres: paths.entry('bronnen', id),
    url: data.adres,
  })),
});
