import { readContent } from '../../src/content-check/read-content.ts';
import { paperSource } from '../../src/paper/source.ts';
import { posterSheets } from '../../src/paper/poster.ts';
import { schemas } from '../../src/schemas/index.ts';
import { posters } from '../../src/schemas/werkvorm-fields.ts';
import { modelPartij, werkvormModel } from '../../src/werkvorm/model.ts';

const { files } = readContent(import.meta.dirname);
const dataOf = (collection: string) => files.filter((file) => file.collection === collection).map(({ data, slug }) => ({ data, slug }));
const partijen = dataOf('partijen')
  .map(({ data, slug }) => ({ slug, data: schemas.partijen.parse(data) }))
  .sort((a, b) => a.data.volgorde - b.data.volgorde)
  .map(({ slug, data }) => modelPartij(slug, data));
const werkvorm = schemas.werkvormen.parse(dataOf('werkvormen').find(({ slug }) => slug === 'reigerronde')?.data);

/** The poster of the fixture's werkvorm with each drawing that the site doesn't show, on A3: `pdf` sets it. */
export const otherDrawings = posters
  .filter((poster) => poster !== 'ijsberg' && poster !== 'rollen')
  .map((poster) => ({
    poster,
    pdf: async () => {
      const source = paperSource({
        id: 'reigerronde',
        werkvorm: werkvormModel({ ...werkvorm, poster }, partijen),
        body: 'Tekst.',
        address: 'https://fixture.example/werkvormen/reigerronde/',
        sources: [],
        site: 'https://fixture.example',
      });
      const sheet = (await posterSheets(source)).find(({ name }) => name === 'poster-a3');
      if (sheet === undefined) throw new Error(`There is no poster of ${poster} on A3.`);
      return (await sheet.set()).pdf;
    },
  }));
