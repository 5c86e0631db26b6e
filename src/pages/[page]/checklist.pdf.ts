import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog, paginasWithRoute } from '../../catalog/index.ts';
import type { Sheet } from '../../paper/sheet.ts';
import { paths } from '../../paths.ts';
import { checklistOf, pdfResponse } from '../_sheets.ts';

/** The checklist of each pagina that tells of a route. */
export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  return paginasWithRoute(catalog).map((pagina) => ({
    params: { page: paths.entry('paginas', pagina.id).slice(1, -1) },
    props: { sheet: checklistOf(catalog, pagina) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => pdfResponse(props.sheet);
