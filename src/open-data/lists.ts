import { find, type Catalog, type Entry } from '../catalog/catalog.ts';
import { entryLink, kindPlurals, type EntryLink } from '../components/entry-link.ts';
import { paths } from '../paths.ts';

/** A titled list of pages; `optional` where somebody with little room can leave it out. */
export interface PageList {
  titel: string;
  links: EntryLink[];
  optional?: true;
}

/** Collections of which each entry has a page, in the order in which a reader meets them. */
const kinds = ['werkvormen', 'themas', 'cases', 'tips', 'logicas', 'partijen'] as const;

/** Paginas to begin with, and those about the site itself. */
const begin = ['wegwijzer', 'inleiding', 'living-lab', 'reflectie'];
const about = ['over', 'hergebruik', 'data', 'toegankelijkheid', 'privacy', 'draaiboek', 'afdrukken', 'begrippen'];

/** Every page with a text of its own, in lists: what `llms.txt` and the home page in Markdown show. */
export const pageLists = (catalog: Catalog): PageList[] => {
  const rest = catalog.paginas.filter(({ id }) => ![...begin, ...about, 'welkom', 'zoeken', ...kinds].includes(id));
  return [
    { titel: 'Begin hier', links: [...paginas(catalog, begin), ...rest.map(entryLink)] },
    ...kinds.map((kind) => ({
      titel: kindPlurals[kind],
      links: [...paginas(catalog, [kind]), ...catalog[kind].map((entry: Entry) => entryLink(entry))],
    })),
    { titel: 'Over deze site', links: paginas(catalog, about) },
    { titel: kindPlurals.situaties, links: catalog.situaties.map(entryLink), optional: true },
  ];
};

const paginas = (catalog: Catalog, ids: string[]): EntryLink[] => ids.map((id) => entryLink(find(catalog, 'paginas', id)));

/** Whether an entry has a page of its own to read, and not a place on one or a tool. */
export function hasPage({ collection, id }: Pick<Entry, 'collection' | 'id'>): boolean {
  const path = paths.entry(collection, id);
  return !path.includes('#') && path !== paths.zoeken;
}
