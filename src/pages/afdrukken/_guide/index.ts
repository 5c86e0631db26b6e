import { find, getCatalog, type Catalog } from '../../../catalog/index.ts';
import { kindShapes, type Kind } from '../../../components/kind-shapes.ts';
import type { GuideChapter, GuideEntry, GuideGroup, GuideSection, GuideSource } from '../../../paper/guide-model.ts';
import { href } from '../../../paths.ts';
import { bronSections } from './bronnen.ts';
import { caseEntry } from './cases.ts';
import { openDrawings } from './drawings.ts';
import { guideEntry } from './entry.ts';
import { logicaEntry } from './logicas.ts';
import { partijEntry } from './partijen.ts';
import { themaEntry } from './themas.ts';
import { tipGroups } from './tips.ts';
import { vraagEntry } from './vragen.ts';
import { werkvormEntry } from './werkvormen.ts';

/** Everything that the book holds, in the order of the original guide; before the cases comes what that guide lacks. */
export async function guideSource(): Promise<GuideSource> {
  const catalog = await getCatalog();
  const drawings = await openDrawings();
  const all = (entries: Promise<GuideEntry>[]) => Promise.all(entries).then(together);
  return {
    titel: 'Inspiratiewijzer Lokaal Samenspel',
    samenvatting: find(catalog, 'paginas', 'welkom').data.samenvatting,
    auteurs: catalog.bronnen.filter(({ id }) => id === 'inspiratiewijzer').flatMap(({ data }) => data.makers),
    partijen: catalog.partijen.map(({ data }) => ({ naam: data.titel, letter: data.letter })),
    site: new URL(href(''), import.meta.env.SITE).href.replace(/\/$/, ''),
    hoofdstukken: [
      chapter(catalog, 'inleiding', 'Inleiding', 'gids'),
      chapter(catalog, 'living-lab', 'Living lab', 'gids'),
      chapter(catalog, 'partijen', 'Partijen', 'partijen', together(catalog.partijen.map((each) => partijEntry(catalog, each)))),
      chapter(
        catalog,
        'wegwijzer',
        'Wegwijzer',
        'wegwijzer',
        together(catalog.samenwerkingsvragen.map((each) => vraagEntry(catalog, each))),
      ),
      chapter(catalog, 'cases', 'Cases', 'cases', await all(catalog.cases.map((each) => caseEntry(catalog, drawings, each)))),
      chapter(catalog, 'themas', 'Thema’s', 'themas', await all(catalog.themas.map((each) => themaEntry(catalog, drawings, each)))),
      chapter(
        catalog,
        'werkvormen',
        'Werkvormen',
        'werkvormen',
        await all(catalog.werkvormen.map((each) => werkvormEntry(catalog, drawings, each))),
      ),
      chapter(catalog, 'reflectie', 'Reflectie', 'gids'),
      chapter(catalog, 'tips', 'Tips', 'tips', tipGroups(catalog)),
      chapter(catalog, 'logicas', 'Logica’s', 'logicas', together(catalog.logicas.map((each) => logicaEntry(catalog, each)))),
      chapter(catalog, 'over', 'Over de gids', 'gids', [], bronSections(catalog)),
    ],
  };
}

const together = (entries: GuideEntry[]): GuideGroup[] => [{ entries }];

const chapter = (
  catalog: Catalog,
  id: string,
  naam: string,
  kind: Kind,
  groepen: GuideGroup[] = [],
  delen: GuideSection[] = [],
): GuideChapter => ({
  id,
  naam,
  kind,
  teken: kindShapes[kind],
  opening: guideEntry(catalog, find(catalog, 'paginas', id), { delen }),
  groepen,
});
