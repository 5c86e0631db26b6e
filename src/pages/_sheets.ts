import { modelOfWerkvorm, sourcesOf, type Catalog, type Entry } from '../catalog/index.ts';
import type { ListedSheet } from '../components/sheet-list.ts';
import { checklist, routeSources } from '../paper/checklist.ts';
import { packPdf } from '../paper/pack.ts';
import type { Sheet } from '../paper/sheet.ts';
import { paperSource, type WerkvormSource } from '../paper/source.ts';
import { werkvormSheets } from '../paper/werkvorm-sheets.ts';
import { fullAddress, href, paths } from '../paths.ts';

/** What the sheets of a werkvorm are made from. */
export const werkvormSource = (catalog: Catalog, entry: Entry<'werkvormen'>): WerkvormSource =>
  paperSource({
    id: entry.id,
    werkvorm: modelOfWerkvorm(catalog, entry),
    body: entry.body ?? '',
    address: fullAddress(paths.entry('werkvormen', entry.id)),
    sources: sourcesOf(catalog, entry),
    site: fullAddress(),
  });

/** Every sheet of a werkvorm. */
export const sheetsOf = (catalog: Catalog, entry: Entry<'werkvormen'>): Sheet[] => werkvormSheets(werkvormSource(catalog, entry));

/** The checklist of a pagina that tells of a route. */
export const checklistOf = (catalog: Catalog, pagina: Entry<'paginas'>): Sheet =>
  checklist({
    titel: pagina.data.verwant?.hier ?? pagina.data.titel,
    etappes: pagina.data.route,
    address: fullAddress(paths.entry('paginas', pagina.id)),
    sources: routeSources(sourcesOf(catalog, pagina), pagina.data),
    site: fullAddress(),
  });

/** Sheets as a page lists them; `addressOf` gives the address of one by its name. */
export const listSheets = (sheets: Sheet[], addressOf: (name: string) => string): Promise<(Sheet & ListedSheet)[]> =>
  Promise.all(
    sheets.map(async (sheet) => {
      const { pages, pdf } = sheet.set();
      return { ...sheet, href: href(addressOf(sheet.name)), pages, bytes: (await packPdf(pdf)).length };
    }),
  );

/** The answer of an endpoint that gives a sheet as a PDF file. */
export const pdfResponse = async ({ set }: Sheet): Promise<Response> =>
  new Response(await packPdf(set().pdf), { headers: { 'Content-Type': 'application/pdf' } });
