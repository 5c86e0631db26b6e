import { find, type Catalog, type Entry } from '../../catalog/index.ts';
import { entryLink } from '../../components/entry-link.ts';

/** Situaties as a list shows them: the link, and the partijen that say it. */
export const situatieRows = (catalog: Catalog, situaties: Entry<'situaties'>[]) =>
  situaties.map((entry) => ({
    link: entryLink(entry),
    partijen: entry.data.partijen.map((slug) => {
      const { letter, titel } = find(catalog, 'partijen', slug).data;
      return { letter, name: titel };
    }),
  }));
