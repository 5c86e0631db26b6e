import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { allSheets } from '../../_sheets.ts';

/** Sheets of every werkvorm as pictures, for the pages that show them. */
export const getStaticPaths = (async () => {
  const all = await allSheets(await getCatalog());
  return [...all].flatMap(([slug, sheets]) => {
    const pictures = new Map(sheets.toReversed().flatMap(({ picture, draw }) => (picture && draw ? [[picture, draw] as const] : [])));
    return [...pictures].map(([picture, draw]) => ({ params: { slug, picture }, props: { draw } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ draw: () => Promise<string> }> = async ({ props }) =>
  new Response(await props.draw(), { headers: { 'Content-Type': 'image/svg+xml' } });
