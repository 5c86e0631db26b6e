import type { Catalog } from '../catalog/catalog.ts';
import { paginasWithRoute } from '../catalog/relations.ts';
import { memoised } from '../memoise.ts';
import type { PrintFile } from '../open-data/markdown/page.ts';
import { routeName } from '../paper/checklist.ts';
import { guideSheets } from '../paper/guide.ts';
import type { Sheet } from '../paper/sheet.ts';
import { fullAddress, paths } from '../paths.ts';
import { checklistOf, sheetsOfWerkvorm } from './_sheets.ts';
import { guideSource } from './afdrukken/_guide/index.ts';

/** The files to print that pages offer, by the address of the page. */
export const printFiles = memoised(async (catalog: Catalog): Promise<ReadonlyMap<string, PrintFile[]>> => {
  const werkvormen = await Promise.all(
    catalog.werkvormen.map(async (entry) => ({
      path: paths.entry('werkvormen', entry.id),
      titel: entry.data.titel,
      files: (await sheetsOfWerkvorm(catalog, entry)).map((sheet) => ({ ...sheet, path: paths.sheet(entry.id, sheet.name) })),
    })),
  );
  const routes = paginasWithRoute(catalog).map((pagina) => ({
    path: paths.entry('paginas', pagina.id),
    titel: routeName(pagina.data),
    files: [{ ...checklistOf(catalog, pagina), path: paths.checklist(pagina.id) }],
  }));
  const guide = guideSheets(guideSource(catalog, fullAddress())).map((sheet: Sheet) => ({ ...sheet, path: paths.guideSheet(sheet.name) }));
  const named = [...routes, ...werkvormen].flatMap(({ titel, files: [first] }) =>
    first === undefined ? [] : [{ ...first, titel: `${first.titel}: ${titel}` }],
  );
  return new Map<string, PrintFile[]>([
    ...[...routes, ...werkvormen].map(({ path, files }) => [path, files] as const),
    [paths.afdrukken, [...guide, ...named]],
  ]);
});
