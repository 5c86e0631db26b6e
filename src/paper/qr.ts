import { encode } from 'uqr';
import { cacheKey, hashOfFiles, hashOfPackages, readCache, writeCache } from '../build-cache.ts';
import { shortAddress } from '../components/short-address.ts';

const known = new Map<string, string>();

/** An address as paper shows it, in three ways that lead to the same place: whole, as people type it, and as a QR code. */
export const onPaper = (address: string): { full: string; short: string; qr: string } => ({
  full: address,
  short: shortAddress(address),
  qr: qrCode(address),
});

/** A QR code to `address` as an SVG drawing, black on white with the quiet zone of four modules that the standard (ISO/IEC 18004) asks for. */
export function qrCode(address: string): string {
  const code = known.get(address) ?? cachedCode(address);
  known.set(address, code);
  return code;
}

let program: string | undefined;

/** From the build's cache, for a code takes a millisecond to make and each page has one. */
function cachedCode(address: string): string {
  program ??= cacheKey('program', hashOfPackages(), hashOfFiles('src/paper/qr.ts'));
  const key = cacheKey('qr', program, address);
  const kept = readCache(key);
  if (kept) return kept.toString();
  const made = drawCode(address);
  writeCache(key, made);
  return made;
}

function drawCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  // Dark modules in a row are drawn as one, which makes the drawing half as heavy.
  const modules = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  const box = `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><rect width="${size}" height="${size}" fill="#fff"/><path d="${modules.join('')}"/></svg>`;
}
