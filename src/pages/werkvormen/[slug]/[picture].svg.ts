import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { sheetsOf } from '../../_sheets.ts';

/** Sheets of every werkvorm as pictures, for the pages that show them. */
export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  return catalog.werkvormen.flatMap((entry) => {
    const pictures = new Map(
      sheetsOf(catalog, entry)
        .toReversed()
        .flatMap(({ picture, draw }) => (picture && draw ? [[picture, draw] as const] : [])),
    );
    return [...pictures].map(([picture, draw]) => ({ params: { slug: entry.id, picture }, props: { draw } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ draw: () => string }> = ({ props }) =>
  new Response(props.draw(), { headers: { 'Content-Type': 'image/svg+xml' } });
