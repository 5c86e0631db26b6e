import { readContent } from '../../src/content-check/read-content.ts';
import { antwoordvel } from '../../src/paper/antwoordvel.ts';
import { paperSource } from '../../src/paper/source.ts';
import { posterSheets } from '../../src/paper/poster.ts';
import { schemas } from '../../src/schemas/index.ts';
import type { Werkvorm } from '../../src/schemas/werkvorm.ts';
import { posters } from '../../src/schemas/werkvorm-fields.ts';
import { modelPartij, werkvormModel } from '../../src/werkvorm/model.ts';

const { files } = readContent(import.meta.dirname);
const dataOf = (collection: string) => files.filter((file) => file.collection === collection).map(({ data, slug }) => ({ data, slug }));
const partijen = dataOf('partijen')
  .map(({ data, slug }) => ({ slug, data: schemas.partijen.parse(data) }))
  .sort((a, b) => a.data.volgorde - b.data.volgorde)
  .map(({ slug, data }) => modelPartij(slug, data));
const werkvormNamed = (name: string) => schemas.werkvormen.parse(dataOf('werkvormen').find(({ slug }) => slug === name)?.data);

/** The fixture's werkvorm with a bit of everything: roles too, which are of another one. */
export const fullWerkvorm: Werkvorm = { ...werkvormNamed('reigerronde'), rollen: werkvormNamed('spechtspel').rollen };

/** What the sheets of such a werkvorm are made from. */
export const sourceOf = (werkvorm: Werkvorm, body = 'Tekst.') =>
  paperSource({
    id: 'reigerronde',
    werkvorm: werkvormModel(werkvorm, partijen),
    body,
    address: 'https://fixture.example/werkvormen/reigerronde/',
    sources: [],
    site: 'https://fixture.example',
  });

/** The poster of the fixture's werkvorm with each drawing that the site doesn't show, on A3: `pdf` sets it. */
export const otherDrawings = posters
  .filter((poster) => poster !== 'ijsberg' && poster !== 'rollen')
  .map((poster) => ({
    poster,
    pdf: async () => {
      const sheet = (await posterSheets(sourceOf({ ...fullWerkvorm, poster }))).find(({ name }) => name === 'poster-a3');
      if (sheet === undefined) throw new Error(`There is no poster of ${poster} on A3.`);
      return (await sheet.set()).pdf;
    },
  }));

/** A picture of a sheet of several pages: the answers to more questions than the fixture's werkvorm has. */
export const picturedPages = async (): Promise<Uint8Array> => {
  const { vragen } = fullWerkvorm;
  const sheet = await antwoordvel(sourceOf({ ...fullWerkvorm, vragen: [...vragen, ...vragen, ...vragen] }));
  return Buffer.from((await sheet.draw?.()) ?? '');
};
