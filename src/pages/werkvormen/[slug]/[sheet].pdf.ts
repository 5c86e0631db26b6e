import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import type { Sheet } from '../../../paper/sheet.ts';
import { allSheets, pdfResponse } from '../../_sheets.ts';

/** Every sheet of every werkvorm, each a PDF file beside the page of its werkvorm. */
export const getStaticPaths = (async () => {
  const all = await allSheets(await getCatalog());
  return [...all].flatMap(([slug, sheets]) => sheets.map((sheet) => ({ params: { slug, sheet: sheet.name }, props: { sheet } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => pdfResponse(props.sheet);
