import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { posterPictures } from '../../../paper/poster.ts';
import { werkvormSource } from '../_source.ts';

/** The posters of every werkvorm as pictures, for the page that offers them. */
export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  return catalog.werkvormen.flatMap((entry) =>
    posterPictures(werkvormSource(catalog, entry)).map(({ name, draw }) => ({
      params: { slug: entry.id, picture: name },
      props: { draw },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ draw: () => string }> = ({ props }) =>
  new Response(props.draw(), { headers: { 'Content-Type': 'image/svg+xml' } });
