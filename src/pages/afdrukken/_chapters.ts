import { find, tipsOfReeks, type Catalog, type Entry } from '../../catalog/index.ts';
import { reeksNames } from '../../components/reeks-names.ts';
import { paths } from '../../paths.ts';
import { chapterNames, type Chapter, type ChapterId } from '../../print/guide/chapters.ts';
import { placeId } from '../../print/guide/place-id.ts';
import { reeksen } from '../../schemas/tip.ts';

/** What the contents list below each chapter: its entries, or the parts of its text that one would look for. */
const entriesOf: Record<ChapterId, (catalog: Catalog) => Chapter['entries']> = {
  inleiding: () => [],
  'living-lab': () => [],
  partijen: ({ partijen }) => partijen.map(place),
  wegwijzer: ({ samenwerkingsvragen }) => samenwerkingsvragen.map(place),
  cases: ({ cases }) => cases.map(place),
  themas: ({ themas }) => themas.map(place),
  werkvormen: ({ werkvormen }) => werkvormen.map(place),
  reflectie: () => [],
  tips: (catalog) =>
    reeksen.flatMap((reeks) => [
      { id: placeId(`${paths.tips}#${reeks}`), title: reeksNames[reeks] },
      ...tipsOfReeks(catalog, reeks).map(place),
    ]),
  logicas: ({ logicas }) => logicas.map(place),
  over: () => [],
};

const place = ({ collection, id, data }: Entry) => ({ id: placeId(paths.entry(collection, id)), title: data.titel });

const ids = Object.keys(chapterNames).filter((id): id is ChapterId => id in chapterNames);

/** The chapters of the printed guide, in order. */
export const chaptersOf = (catalog: Catalog): Chapter[] =>
  ids.map((id) => ({ id, name: chapterNames[id], title: find(catalog, 'paginas', id).data.titel, entries: entriesOf[id](catalog) }));
