import sharp from 'sharp';
import { ogSvg, type OgPicture } from './og-image.ts';

/** The picture for a shared link as a PNG file to answer with. */
export async function ogPng(picture: OgPicture): Promise<Response> {
  const png = await sharp(Buffer.from(ogSvg(picture)))
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
