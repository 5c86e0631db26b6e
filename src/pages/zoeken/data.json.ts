import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { searchRecords } from '../../catalog/search-records.ts';
import { kindNames } from '../../components/entry-link.ts';
import { paths } from '../../paths.ts';
import type { CollectionName } from '../../schemas/shared.ts';
import type { SearchData } from '../../search/record.ts';

/** The kinds to filter by, in the order in which they are offered. A document counts as background. */
const kinds: Record<Exclude<CollectionName, 'bronnen'>, string> = {
  cases: kindNames.cases,
  themas: kindNames.themas,
  werkvormen: kindNames.werkvormen,
  tips: kindNames.tips,
  logicas: kindNames.logicas,
  samenwerkingsvragen: kindNames.samenwerkingsvragen,
  situaties: kindNames.situaties,
  partijen: kindNames.partijen,
  begrippen: kindNames.begrippen,
  paginas: kindNames.paginas,
};

/** What the search page loads first: names and filters. The build adds words and the number of places (`src/search/build-index.ts`). */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  const named = (entries: { id: string; data: { titel: string } }[]) => entries.map(({ id, data }) => ({ id, name: data.titel }));
  const data: SearchData = {
    records: searchRecords(catalog).map(({ entry, ...facets }) => ({
      address: paths.entry(entry.collection, entry.id),
      title: entry.data.titel,
      summary: entry.data.samenvatting,
      soort: entry.collection === 'bronnen' ? 'paginas' : entry.collection,
      ...facets,
      places: 0,
    })),
    values: {
      soort: Object.entries(kinds).map(([id, name]) => ({ id, name })),
      case: named(catalog.cases),
      thema: named(catalog.themas),
      partij: named(catalog.partijen),
    },
    words: { texts: [], names: [], common: [], frequent: [], alike: [] },
    version: '',
  };
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
};
