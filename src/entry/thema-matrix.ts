import type { Catalog } from '../catalog/catalog.ts';
import { praktijken } from '../catalog/relations.ts';
import { entryLink, type EntryLink } from '../components/entry-link.ts';
import { isLong } from '../components/list-groups.ts';
import { paths } from '../paths.ts';

/** The most cases that fit beside one another. */
const mostColumns = 6;

/** Themas by cases: in each cell what was at stake, what talking about it brought, and where that is told. */
export interface ThemaMatrix {
  cases: EntryLink[];
  rows: { thema: EntryLink; cells: { case: EntryLink; told: { speelde: string; effect: string; path: string } | undefined }[] }[];
}

/** What stands in a cell of which nothing is told. */
export const nothingTold = 'Over dit thema lees je hier niets.';

/** What each thema was in each case of which one tells; undefined where there are too many for a table. */
export function themaMatrix(catalog: Catalog): ThemaMatrix | undefined {
  const told = praktijken(catalog);
  const cases = catalog.cases.filter(({ id }) => told.some((each) => each.case.id === id));
  if (isLong(catalog.themas) || cases.length > mostColumns) return undefined;
  return {
    cases: cases.map(entryLink),
    rows: catalog.themas.map((thema) => ({
      thema: entryLink(thema),
      cells: cases.map((entry) => {
        const praktijk = told.find((each) => each.thema.id === thema.id && each.case.id === entry.id);
        return {
          case: entryLink(entry),
          told: praktijk && { ...praktijk, path: `${paths.entry('themas', thema.id)}#praktijk-${entry.id}` },
        };
      }),
    })),
  };
}
