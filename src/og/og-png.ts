import sharp from 'sharp';
import { keyOf, packages, recallOr } from '../build-cache.ts';
import { ogSvg, type OgPicture } from './og-image.ts';

// Each picture is another: what libvips keeps of one helps no other.
sharp.cache(false);

/** Its few colours need no dither, which takes time and changes next to nothing. */
const form = { palette: true, dither: 0 };

/** The picture for a shared link as a PNG file to answer with; what was drawn before comes from the build’s cache. */
export async function ogPng(picture: OgPicture): Promise<Response> {
  const svg = ogSvg(picture);
  const png = await recallOr(keyOf('og', packages(), JSON.stringify(form), svg), () => sharp(Buffer.from(svg)).png(form).toBuffer());
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
