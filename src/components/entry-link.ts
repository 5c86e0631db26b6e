import { href, paths } from '../paths.ts';
import type { CollectionName } from '../schemas/shared.ts';

/** A link to an entry with what a list needs to show of it. */
export interface EntryLink {
  name: string;
  /** Its address without the base path, and with it. */
  path: string;
  href: string;
  kind: CollectionName;
  summary: string;
}

interface Linkable {
  collection: CollectionName;
  id: string;
  data: { titel: string; samenvatting: string };
}

/** The link to an entry, base path included. */
export const entryLink = ({ collection, id, data }: Linkable): EntryLink => ({
  name: data.titel,
  path: paths.entry(collection, id),
  href: href(paths.entry(collection, id)),
  kind: collection,
  summary: data.samenvatting,
});

/** What the entries of a collection are called together. */
export const kindPlurals: Record<CollectionName, string> = {
  cases: 'Cases',
  themas: 'Thema’s',
  werkvormen: 'Werkvormen',
  tips: 'Tips',
  logicas: 'Logica’s',
  partijen: 'Partijen',
  samenwerkingsvragen: 'Vragen',
  situaties: 'Situaties',
  begrippen: 'Woorden',
  paginas: 'Achtergrond',
  bronnen: 'Bronnen',
};

/** What one entry of a collection is called. */
export const kindNames: Record<CollectionName, string> = {
  cases: 'Case',
  themas: 'Thema',
  werkvormen: 'Werkvorm',
  tips: 'Tip',
  logicas: 'Logica',
  partijen: 'Partij',
  samenwerkingsvragen: 'Vraag',
  situaties: 'Situatie',
  begrippen: 'Woord',
  paginas: 'Achtergrond',
  bronnen: 'Bron',
};
