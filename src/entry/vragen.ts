import { find, type Catalog } from '../catalog/catalog.ts';
import { casesOfVraag, routesOfVraag } from '../catalog/relations.ts';
import { entryLink } from '../components/entry-link.ts';
import { partsOf, type EntryParts } from './parts.ts';

/** A samenwerkingsvraag with who asks it, where it was asked, and where it leads. */
export function vraagParts(catalog: Catalog, slug: string): EntryParts {
  const vraag = find(catalog, 'samenwerkingsvragen', slug);
  const namen = vraag.data.partijen
    .map((id) => find(catalog, 'partijen', id))
    .map((partij) => ({ naam: partij.data.titel, letter: partij.data.letter, link: entryLink(partij) }));
  return partsOf({
    feiten: [
      { titel: 'Een vraag van', soort: 'namen', namen },
      { titel: 'Deze vraag speelde in', soort: 'links', links: casesOfVraag(catalog, slug).map((each) => entryLink(each.case)) },
    ],
    delen: [
      {
        titel: 'Hier kun je verder',
        soort: 'routes',
        voorstel: true,
        routes: routesOfVraag(catalog, vraag).map(({ entry, waarom }) => ({ link: entryLink(entry), waarom })),
      },
    ],
  });
}
