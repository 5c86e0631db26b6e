import sharp from 'sharp';
import { cacheKey, cached, hashOfFiles, hashOfPackages } from '../build-cache.ts';
import { ogSvg, type OgPicture } from './og-image.ts';

// Each picture is another: what libvips keeps of one helps no other.
sharp.cache(false);

/** The picture for a shared link as a PNG file to answer with; what was drawn before comes from the build’s cache. */
export async function ogPng(picture: OgPicture): Promise<Response> {
  const svg = ogSvg(picture);
  const png = await cached(cacheKey('og', hashOfPackages(), hashOfFiles('src/og/og-png.ts'), svg), () => draw(svg));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}

/** With all its colours: to find a few that do takes as long as to draw it. That would halve a file which only programs ask for. */
const draw = (svg: string): Promise<Buffer<ArrayBuffer>> => sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
