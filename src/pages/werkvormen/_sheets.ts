import type { Catalog, Entry } from '../../catalog/index.ts';
import type { ListedSheet } from '../../components/sheet-list.ts';
import { packPdf } from '../../paper/pack.ts';
import { werkvormSheets } from '../../paper/werkvorm-sheets.ts';
import { href, paths } from '../../paths.ts';
import { werkvormSource } from './_source.ts';

/** The sheets of a werkvorm as a page lists them. */
export const listedSheets = (catalog: Catalog, entry: Entry<'werkvormen'>): Promise<ListedSheet[]> =>
  Promise.all(
    werkvormSheets(werkvormSource(catalog, entry)).map(async ({ name, titel, uitleg, papier, bundel, set }) => {
      const { pages, pdf } = set();
      const { length: bytes } = await packPdf(pdf);
      return { name, titel, uitleg, papier, bundel, href: href(paths.sheet(entry.id, name)), pages, bytes };
    }),
  );
