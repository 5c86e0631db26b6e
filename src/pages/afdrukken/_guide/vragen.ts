import { find, type Catalog, type Entry } from '../../../catalog/catalog.ts';
import { casesOfVraag, routesOfVraag } from '../../../catalog/relations.ts';
import { entryLink } from '../../../components/entry-link.ts';
import type { GuideEntry } from '../../../paper/guide-model.ts';
import { guideEntry } from './entry.ts';

/** A samenwerkingsvraag with who asks it, where it was asked, and where it leads. */
export function vraagEntry(catalog: Catalog, entry: Entry<'samenwerkingsvragen'>): GuideEntry {
  const partijen = entry.data.partijen.map((id) => find(catalog, 'partijen', id));
  const cases = casesOfVraag(catalog, entry.id).map((each) => entryLink(each.case));
  return guideEntry(catalog, entry, {
    feiten: [
      {
        titel: 'Een vraag van',
        soort: 'namen',
        namen: partijen.map((each) => ({ naam: each.data.titel, letter: each.data.letter, link: entryLink(each) })),
      },
      ...(cases.length > 0 ? [{ titel: 'Deze vraag speelde in', soort: 'links' as const, links: cases }] : []),
    ],
    delen: [
      {
        titel: 'Hier kun je verder',
        soort: 'routes',
        routes: routesOfVraag(catalog, entry).map(({ entry: target, waarom }) => ({ link: entryLink(target), waarom })),
      },
    ],
  });
}
