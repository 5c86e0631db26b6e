import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { packPdf } from '../../../paper/pack.ts';
import type { Sheet } from '../../../paper/sheet.ts';
import { werkvormSheets } from '../../../paper/werkvorm-sheets.ts';
import { werkvormSource } from '../_source.ts';

/** Every sheet of every werkvorm, each a PDF file beside the page of its werkvorm. */
export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  return catalog.werkvormen.flatMap((entry) =>
    werkvormSheets(werkvormSource(catalog, entry)).map((sheet) => ({ params: { slug: entry.id, sheet: sheet.name }, props: { sheet } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = async ({ props }) =>
  new Response(await packPdf(props.sheet.set().pdf), { headers: { 'Content-Type': 'application/pdf' } });
