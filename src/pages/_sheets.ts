import { bodyOf, type Catalog, type Entry } from '../catalog/catalog.ts';
import { modelOfWerkvorm, sourcesOf } from '../catalog/relations.ts';
import type { ListedSheet } from '../components/sheet-list.ts';
import { defined } from '../defined.ts';
import { memoised } from '../memoise.ts';
import { checklist, routeName, routeSources } from '../paper/checklist.ts';
import type { Paper } from '../paper/set.ts';
import type { Sheet } from '../paper/sheet.ts';
import { paperSource, type WerkvormSource } from '../paper/source.ts';
import { werkvormSheets } from '../paper/werkvorm-sheets.ts';
import { fullAddress, href, paths } from '../paths.ts';

/** What the sheets of each werkvorm are made from, by slug. */
const werkvormSources = memoised(
  (catalog: Catalog) =>
    new Map(
      catalog.werkvormen.map((entry) => [
        entry.id,
        paperSource({
          id: entry.id,
          werkvorm: modelOfWerkvorm(catalog, entry),
          body: bodyOf(entry),
          address: fullAddress(paths.entry('werkvormen', entry.id)),
          sources: sourcesOf(catalog, entry),
          site: fullAddress(),
        }),
      ]),
    ),
);

/** What the sheets of a werkvorm are made from. */
export const werkvormSource = (catalog: Catalog, { id }: Entry<'werkvormen'>): WerkvormSource =>
  defined(werkvormSources(catalog).get(id), `The source of the sheets of ${id}`);

/** Every sheet of each werkvorm, by slug. */
export const allSheets = memoised(
  async (catalog: Catalog): Promise<Map<string, Sheet[]>> =>
    new Map(
      await Promise.all(catalog.werkvormen.map(async (entry) => [entry.id, await werkvormSheets(werkvormSource(catalog, entry))] as const)),
    ),
);

/** Every sheet of a werkvorm. */
export const sheetsOfWerkvorm = async (catalog: Catalog, { id }: Entry<'werkvormen'>): Promise<Sheet[]> =>
  defined((await allSheets(catalog)).get(id), `The sheets of ${id}`);

/** The checklist of a pagina that tells of a route. */
export const checklistOf = (catalog: Catalog, pagina: Entry<'paginas'>): Sheet =>
  checklist({
    titel: routeName(pagina.data),
    route: pagina.data.route,
    address: fullAddress(paths.entry('paginas', pagina.id)),
    sources: routeSources(sourcesOf(catalog, pagina), pagina.data),
    site: fullAddress(),
  });

/** Sheets as a page lists them, with what their templates reported; `addressOf` gives the address of one by its name. */
export const listSheets = (
  sheets: Sheet[],
  addressOf: (name: string) => string,
): Promise<(Sheet & ListedSheet & Pick<Paper, 'reports'>)[]> =>
  Promise.all(
    sheets.map(async (sheet) => {
      const { pages, pdf, reports } = await sheet.set();
      return { ...sheet, href: href(addressOf(sheet.name)), pages, reports, bytes: pdf.length };
    }),
  );

/** The answer of an endpoint that gives a sheet as a PDF file. */
export const pdfResponse = async ({ set }: Sheet): Promise<Response> =>
  new Response((await set()).pdf, { headers: { 'Content-Type': 'application/pdf' } });
