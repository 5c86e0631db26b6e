import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { kindShapes, type Kind } from '../../components/kind-shapes.ts';
import { ogSvg } from '../../og/og-image.ts';

const isKind = (value: string | undefined): value is Kind => value !== undefined && value in kindShapes;

export const getStaticPaths: GetStaticPaths = () => Object.keys(kindShapes).map((kind) => ({ params: { kind } }));

/** The picture for shared links, as PNG. */
export const GET: APIRoute = async ({ params }) => {
  if (!isKind(params['kind'])) return new Response(null, { status: 404 });
  const png = await sharp(Buffer.from(ogSvg(params['kind'])))
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
