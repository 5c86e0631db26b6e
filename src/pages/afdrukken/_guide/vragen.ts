import { casesOfVraag, find, routesOfVraag, type Catalog, type Entry } from '../../../catalog/index.ts';
import type { GuideEntry } from '../../../paper/guide-model.ts';
import { guideEntry } from './entry.ts';
import { guideLink } from './link.ts';

/** A samenwerkingsvraag with who asks it, where it was asked, and where it leads. */
export const vraagEntry = (catalog: Catalog, entry: Entry<'samenwerkingsvragen'>): GuideEntry =>
  guideEntry(catalog, entry, {
    feiten: [
      {
        titel: 'Een vraag van',
        soort: 'namen',
        namen: entry.data.partijen.map((id) => {
          const { titel, letter } = find(catalog, 'partijen', id).data;
          return { naam: titel, letter };
        }),
      },
      { titel: 'Deze vraag speelde in', soort: 'links', links: casesOfVraag(catalog, entry.id).map((each) => guideLink(each.case)) },
    ],
    delen: [
      {
        titel: 'Hier kun je verder',
        soort: 'routes',
        routes: routesOfVraag(catalog, entry).map(({ entry: target, waarom }) => ({ ...guideLink(target), waarom })),
      },
    ],
  });
