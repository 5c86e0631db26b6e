import sharp from 'sharp';
import { keyOf, packages, recallOr } from '../build-cache.ts';
import { ogSvg, type OgPicture } from './og-image.ts';

/** The picture for a shared link as a PNG file to answer with. What was drawn before comes from the build's cache. */
export async function ogPng(picture: OgPicture): Promise<Response> {
  const svg = ogSvg(picture);
  const png = await recallOr(keyOf('og', packages(), svg), () => sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
