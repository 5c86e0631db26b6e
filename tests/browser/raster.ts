import jsQR from 'jsqr';

/** A page of paper as pixels, four bytes each, as `rasterize` gives it. */
export interface Raster {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Part of a raster, in its pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Cuts a part out of a raster; what lies outside it is white. */
export function crop({ data, width, height }: Raster, box: Box): Raster {
  const part = new Uint8ClampedArray(box.width * box.height * 4).fill(255);
  for (let y = 0; y < box.height; y++) {
    const row = box.top + y;
    if (row < 0 || row >= height) continue;
    const from = Math.max(0, box.left);
    const to = Math.min(width, box.left + box.width);
    part.set(data.subarray((row * width + from) * 4, (row * width + to) * 4), (y * box.width + from - box.left) * 4);
  }
  return { data: part, width: box.width, height: box.height };
}

/** Puts rasters beside or below one another. They must be equally high, or equally wide. */
export function join(parts: Raster[], direction: 'below' | 'beside'): Raster {
  const sum = (size: (part: Raster) => number) => parts.reduce((total, part) => total + size(part), 0);
  const width = direction === 'below' ? (parts[0]?.width ?? 0) : sum((part) => part.width);
  const height = direction === 'beside' ? (parts[0]?.height ?? 0) : sum((part) => part.height);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  let at = 0;
  for (const part of parts) {
    for (let y = 0; y < part.height; y++) {
      const target = direction === 'below' ? (at + y) * width : y * width + at;
      data.set(part.data.subarray(y * part.width * 4, (y + 1) * part.width * 4), target * 4);
    }
    at += direction === 'below' ? part.height : part.width;
  }
  return { data, width, height };
}

const lightness = (data: Uint8ClampedArray, pixel: number) =>
  ((data[pixel * 4] ?? 255) + (data[pixel * 4 + 1] ?? 255) + (data[pixel * 4 + 2] ?? 255)) / 3;

/** How many pixels of a raster are not white. */
export function inked({ data, width, height }: Raster): number {
  let count = 0;
  for (let pixel = 0; pixel < width * height; pixel++) if (lightness(data, pixel) < 250) count++;
  return count;
}

/** The longest run of dark pixels along the rows of a raster, or along its columns. */
export function longestRun({ data, width, height }: Raster, direction: 'across' | 'down'): number {
  const [lines, length] = direction === 'across' ? [height, width] : [width, height];
  let longest = 0;
  for (let line = 0; line < lines; line++) {
    let run = 0;
    for (let at = 0; at < length; at++) {
      run = lightness(data, direction === 'across' ? line * width + at : at * width + line) < 128 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

/** The part of pixels, from 0 to 1, that clearly differ between two rasters of the same size. */
export function difference(one: Raster, other: Raster): number {
  let count = 0;
  const pixels = one.width * one.height;
  for (let pixel = 0; pixel < pixels; pixel++) {
    const channels = [0, 1, 2].map((channel) => Math.abs((one.data[pixel * 4 + channel] ?? 0) - (other.data[pixel * 4 + channel] ?? 0)));
    if (Math.max(...channels) > 96) count++;
  }
  return count / pixels;
}

/** What the QR code in a raster says; undefined if none can be read. */
export const qrCodeIn = ({ data, width, height }: Raster): string | undefined => jsQR(data, width, height)?.data;
