import { find, type Catalog } from '../catalog/catalog.ts';
import { casesOfVraag, routesOfVraag } from '../catalog/relations.ts';
import { entryLink } from '../components/entry-link.ts';
import { partijMarks } from './links.ts';
import { completeParts, type EntryParts } from './parts.ts';

/** A samenwerkingsvraag with whom it fits, where it was asked, and where it leads. */
export function vraagParts(catalog: Catalog, slug: string): EntryParts {
  const vraag = find(catalog, 'samenwerkingsvragen', slug);
  return completeParts({
    facts: [
      { titel: 'Past bij', kind: 'names', names: partijMarks(catalog, vraag.data.partijen), voorstel: true },
      { titel: 'Deze vraag speelde in', kind: 'links', links: casesOfVraag(catalog, slug).map((each) => entryLink(each.case)) },
    ],
    sections: [
      {
        titel: 'Hier kun je verder',
        kind: 'routes',
        voorstel: true,
        routes: routesOfVraag(catalog, vraag).map(({ entry, waarom }) => ({ link: entryLink(entry), waarom })),
      },
    ],
  });
}
