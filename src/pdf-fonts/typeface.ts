import { defined } from '../defined.ts';

/** A letter: its number in the file, the code point that it stands for, and its width in the measure of the typeface. */
interface Glyph {
  id: number;
  codePoints: number[];
  advanceWidth: number;
}

/** A typeface as @cantoo/pdf-lib takes it (its interface `Font`), with its file. Measures are in parts of an em: `unitsPerEm` of them. */
export type Typeface = ReturnType<typeof readTypeface>;

/**
 * Reads a TrueType file: which signs it has and how wide they are (OpenType 1.9, tables cmap in format 4, hhea, hmtx, head and OS/2).
 * @throws if the file has no such table: it is our own, so that is a fault in the build
 */
export function readTypeface(file: Uint8Array<ArrayBuffer>) {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [head, hhea, hmtx, cmap, os2] = ['head', 'hhea', 'hmtx', 'cmap', 'OS/2'].map((tag) => tableAt(data, tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || cmap === undefined || os2 === undefined)
    throw new Error('This is no TrueType file.');
  const unitsPerEm = data.getUint16(head + 18);
  const metrics = data.getUint16(hhea + 34);
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = [36, 38, 40, 42].map((at) => data.getInt16(head + at));
  const glyphs = new Map<number, Glyph>();
  for (const [code, id] of glyphsIn(data, cmap)) {
    glyphs.set(code, { id, codePoints: [code], advanceWidth: data.getUint16(hmtx + 4 * Math.min(id, metrics - 1)) });
  }
  const glyphForCodePoint = (code: number): Glyph | null => glyphs.get(code) ?? null;
  return {
    file,
    postscriptName: `Figtree-${data.getUint16(os2 + 4) > 500 ? 'Bold' : 'Regular'}`,
    unitsPerEm,
    ascent: data.getInt16(hhea + 4),
    descent: data.getInt16(hhea + 6),
    italicAngle: 0,
    capHeight: 0.7 * unitsPerEm,
    xHeight: 0.5 * unitsPerEm,
    bbox: { minX, minY, maxX, maxY, width: maxX - minX, height: maxY - minY },
    characterSet: [...glyphs.keys()],
    glyphForCodePoint,
    layout: (text: string) => ({ glyphs: [...text].flatMap((sign) => glyphForCodePoint(defined(sign.codePointAt(0), 'A sign')) ?? []) }),
    createSubset(): never {
      throw new Error('A typeface always goes into the file as a whole.');
    },
  };
}

function tableAt(data: DataView, tag: string): number | undefined {
  const entries = Array.from({ length: data.getUint16(4) }, (_, index) => 12 + 16 * index);
  const found = entries.find((entry) => [...tag].every((letter, at) => data.getUint8(entry + at) === letter.charCodeAt(0)));
  return found === undefined ? undefined : data.getUint32(found + 8);
}

/** The numbers of letters by code point. */
function glyphsIn(data: DataView, cmap: number): Map<number, number> {
  const tables = Array.from({ length: data.getUint16(cmap + 2) }, (_, index) => cmap + data.getUint32(cmap + 8 + 8 * index));
  const table = tables.find((at) => data.getUint16(at) === 4);
  if (table === undefined) throw new Error('This typeface has no cmap in format 4.');
  const size = data.getUint16(table + 6);
  const [ends = 0, starts = 0, deltas = 0, offsets = 0] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((at) => table + at);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < size; at += 2) {
    const [end, start, delta] = [data.getUint16(ends + at), data.getUint16(starts + at), data.getUint16(deltas + at)];
    const offset = data.getUint16(offsets + at);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code : data.getUint16(offsets + at + offset + 2 * (code - start));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}
