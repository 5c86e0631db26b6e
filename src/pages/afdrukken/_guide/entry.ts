import { bodyOf, type Catalog, type Entry } from '../../../catalog/catalog.ts';
import { readingOf, sourcesOf } from '../../../catalog/relations.ts';
import { makersLine } from '../../../components/makers.ts';
import { sourcesOnce } from '../../../components/sources-once.ts';
import type { GuideEntry, GuideFoot } from '../../../paper/guide-model.ts';
import { shortPart } from '../../../paper/short-lists.ts';
import { textTree } from '../../../paper/tree.ts';
import { paths } from '../../../paths.ts';

/** What an entry has besides what every entry has. */
type Own = Partial<Pick<GuideEntry, 'letter' | 'drawing' | 'voorstel' | 'facts' | 'before' | 'sections'>>;

/** An entry for the book. */
export const guideEntry = (
  catalog: Catalog,
  entry: Entry,
  { letter, drawing, voorstel, facts = [], before = [], sections = [] }: Own = {},
): GuideEntry => ({
  address: paths.entry(entry.collection, entry.id),
  titel: entry.data.titel,
  samenvatting: entry.data.samenvatting,
  ...(letter && { letter }),
  ...(drawing && { drawing }),
  ...(voorstel && { voorstel }),
  facts: facts.map(shortPart),
  before: before.map(shortPart),
  text: textTree(bodyOf(entry)),
  sections: sections.map(shortPart),
  foot: footOf(catalog, entry),
});

const footOf = (catalog: Catalog, entry: Entry): GuideFoot => ({
  bronnen: sourcesOnce(sourcesOf(catalog, entry)).map(({ bron, behind }) => ({
    name: bron.data.titel,
    address: paths.entry('bronnen', bron.id),
    behind,
  })),
  kanttekeningen: entry.data.kanttekeningen,
  verderLezen: readingOf(catalog, entry).map(({ id, data }) => ({
    name: data.titel,
    makers: makersLine(data),
    address: paths.entry('bronnen', id),
    url: data.adres,
  })),
});
