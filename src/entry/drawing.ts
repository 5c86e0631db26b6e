import { find, type Catalog, type Entry } from '../catalog/catalog.ts';
import { placeOf } from '../components/case/place.ts';
import { placeDrawing, werkvormDrawing, type Drawn } from '../components/drawings/drawings.ts';

/** The drawing of an entry as it stands beside its name: of a case its place, of a thema that of its werkvorm. */
export function smallDrawing(catalog: Catalog, entry: Entry<'werkvormen'> | Entry<'themas'> | Entry<'cases'>): Drawn {
  if (entry.collection === 'cases') return placeDrawing(placeOf(entry.data));
  const werkvorm = entry.collection === 'themas' ? find(catalog, 'werkvormen', entry.data.werkvorm) : entry;
  return werkvormDrawing(werkvorm.data.poster);
}
