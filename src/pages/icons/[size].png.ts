import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { dayColours } from '../../styles/colours.ts';

/** Sides of the icons in pixels, as browsers ask for to install a site. */
export const iconSizes = [192, 512];

export const getStaticPaths: GetStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

/** The icon on paper, with the room around it that a round mask cuts off (a safe zone of 80 %, W3C Manifest). */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']);
  const drawing = await sharp(await readFile('public/icon.svg'), { density: 600 })
    .resize(Math.round(size * 0.56), Math.round(size * 0.56), { fit: 'contain', background: dayColours('paper') })
    .toBuffer();
  const png = await sharp({ create: { width: size, height: size, channels: 3, background: dayColours('paper') } })
    .composite([{ input: drawing }])
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
