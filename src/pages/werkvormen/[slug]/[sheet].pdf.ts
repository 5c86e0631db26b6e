import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import type { Sheet } from '../../../paper/sheet.ts';
import { pdfResponse, sheetsOf } from '../../_sheets.ts';

/** Every sheet of every werkvorm, each a PDF file beside the page of its werkvorm. */
export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  return catalog.werkvormen.flatMap((entry) =>
    sheetsOf(catalog, entry).map((sheet) => ({ params: { slug: entry.id, sheet: sheet.name }, props: { sheet } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => pdfResponse(props.sheet);
